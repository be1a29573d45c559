//! `impl RpcAction`: the description of the operation, and constants for its documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::DeriveInput;
use syn::spanned::Spanned;

use crate::attr::action::{ActionOpts, Body, ErrorOpt, Method};
use crate::expand::params::{Nested, lend};
use crate::expand::table::lazy;
use crate::expand::{Runtime, allow, setters};
use crate::ir::{Param, first_paragraph, is_deprecated};
use crate::naming::{only_reads, shouty};

/// The impls of an action.
pub(crate) fn expand(
    input: &DeriveInput,
    opts: &ActionOpts,
    params: &[Param<'_>],
    runtime: &Runtime,
) -> TokenStream {
    let (name, allow) = (&input.ident, allow(input));
    let body = opts.body.as_ref().map(|body| body.value);
    let json = body == Some(Body::Json);
    let nested = if json {
        Nested::NeedStyleInQuery
    } else {
        Nested::NeedStyle
    };
    let lend = lend(input, params, body, nested);
    let response = response(input, opts);
    let record = record(input, opts, params);
    let action = lazy(&quote!(__rpc::Action { #record ..__rpc::Action::EMPTY }));
    let paths = paths(input, opts);
    let setters = setters::expand(input, params, &constants(opts));
    runtime.scope(&quote! {
        #lend
        #[automatically_derived]
        #allow
        impl __rpc::RpcAction for #name {
            type Response = #response;
            const ACTION: &'static __rpc::Action = #action;
        }
        #paths
        #setters
    })
}

/// The type of the answer, which is named nowhere else: rustc complains about a missing type once for each mention.
pub(crate) fn response(input: &DeriveInput, opts: &ActionOpts) -> TokenStream {
    match &opts.response {
        Some(response) => {
            let ty = &response.value;
            quote!(#ty)
        }
        None => {
            let name = &input.ident;
            let response = format_ident!("{name}Response", span = name.span());
            quote_spanned!(name.span()=> #response)
        }
    }
}

fn record(input: &DeriveInput, opts: &ActionOpts, params: &[Param<'_>]) -> TokenStream {
    let product = opts.product.as_ref().map(|product| &product.value);
    let version = opts.version.as_ref().map(|version| &version.value);
    let name = match &opts.action {
        Some(action) => action.value.value(),
        None => syn::ext::IdentExt::unraw(&input.ident).to_string(),
    };
    let mut out = quote! {
        product: #product,
        version: #version,
        name: #name,
        params: __rpc::fields::<Self>(),
        response: __rpc::response::<Self>(),
    };
    let doc = first_paragraph(&input.attrs);
    if !doc.is_empty() {
        out.extend(quote!(doc: #doc,));
    }
    if opts
        .method
        .as_ref()
        .is_some_and(|method| method.value == Method::Get)
    {
        out.extend(quote!(method: __rpc::Method::Get,));
    }
    if opts
        .body
        .as_ref()
        .is_some_and(|body| body.value == Body::Json)
    {
        out.extend(quote!(body: __rpc::BodyStyle::Json,));
    }
    let idempotent = match &opts.idempotent {
        Some(idempotent) => idempotent.value,
        None => only_reads(&name) || params.iter().any(|p| p.opts.idempotency_token.is_some()),
    };
    if idempotent {
        out.extend(quote!(idempotent: true,));
    }
    if opts.anonymous.is_some() {
        out.extend(quote!(anonymous: true,));
    }
    if opts.deprecated.is_some() || is_deprecated(&input.attrs) {
        out.extend(quote!(deprecated: true,));
    }
    if let Some(endpoints) = &opts.endpoints {
        let path = &endpoints.value;
        // The borrow makes a table and a reference to a table both fit.
        let some = quote_spanned!(path.span()=> __rpc::Some(&#path));
        out.extend(quote!(endpoints: #some,));
    }
    if let Some(errors) = &opts.errors {
        let codes = errors.value.iter().map(|error| match constant(error) {
            Some(name) => quote!(Self::#name),
            None => code(error),
        });
        out.extend(quote!(errors: &[#(#codes),*],));
    }
    out.extend(pages(opts, params));
    out.extend(waiters(opts));
    out
}

/// `pub const PROCESS_IS_RUNNING: ErrorCode`, so that nobody types a code as text.
fn constants(opts: &ActionOpts) -> TokenStream {
    let errors = opts.errors.iter().flat_map(|errors| &errors.value);
    errors
        .filter_map(|error| {
            let name = constant(error)?;
            let value = code(error);
            let doc = format!(
                " `{}` (HTTP {}): {}",
                error.code.value(),
                error.status,
                error.message.value()
            );
            Some(quote! {
                #[doc = #doc]
                pub const #name: __rpc::ErrorCode = #value;
            })
        })
        .collect()
}

fn constant(error: &ErrorOpt) -> Option<proc_macro2::Ident> {
    let name = shouty(&error.code.value());
    (!name.is_empty()).then(|| proc_macro2::Ident::new(&name, error.code.span()))
}

fn code(error: &ErrorOpt) -> TokenStream {
    let status = Literal::u16_unsuffixed(error.status.base10_parse().unwrap_or_default());
    let (code, message) = (&error.code, &error.message);
    quote!(__rpc::ErrorCode { status: #status, code: #code, message: #message })
}

fn pages(opts: &ActionOpts, params: &[Param<'_>]) -> Option<TokenStream> {
    let paginate = &opts.paginate.as_ref()?.value;
    let wire = |field: &proc_macro2::Ident| {
        params
            .iter()
            .find(|p| p.ident == field)
            .map(|p| p.wire.clone())
            .unwrap_or_default()
    };
    let items = paginate.items.as_ref()?.value.wire();
    let by = if let Some(token) = &paginate.token {
        let param = wire(&token.value);
        let next = match &paginate.next {
            Some(next) => next.value.wire(),
            None => crate::naming::pascal(&token.value.to_string()),
        };
        quote!(__rpc::PageBy::Token { param: #param, next: #next })
    } else {
        let param = wire(&paginate.page.as_ref()?.value);
        let total = paginate.total.as_ref()?.value.wire();
        quote!(__rpc::PageBy::Number { param: #param, total: #total })
    };
    Some(quote! {
        pages: __rpc::Some(__rpc::Pages { by: #by, items: #items }),
    })
}

/// Functions that nobody calls: they make rustc look up the fields of the answer that paging and waiters name.
fn paths(input: &DeriveInput, opts: &ActionOpts) -> TokenStream {
    let name = &input.ident;
    let mut out = TokenStream::new();
    let read = opts
        .waiters
        .iter()
        .filter_map(|waiter| waiter.value.status.as_ref());
    let paginate = opts.paginate.as_ref().map(|paginate| &paginate.value);
    // A token is read from the field of the same name, unless another one is named.
    let token = paginate
        .and_then(|p| p.token.as_ref())
        .map(|token| vec![token.value.clone()]);
    let named = paginate.and_then(|p| p.next.as_ref().or(p.total.as_ref()));
    let read: Vec<_> = read
        .chain(named)
        .map(|path| path.value.0.clone())
        .chain(token.filter(|_| named.is_none()))
        .collect();
    if !read.is_empty() {
        out.extend(quote! {
            #[allow(dead_code, deprecated)]
            fn __read(answer: &<#name as __rpc::RpcAction>::Response) {
                #(let _ = &answer #(.#read)*;)*
            }
        });
    }
    if let Some((Some(items), Some(item))) = paginate.map(|p| (&p.items, &p.item)) {
        let (items, item) = (&items.value.0, &item.value);
        let span = items
            .last()
            .map_or_else(proc_macro2::Span::call_site, proc_macro2::Ident::span);
        let path = quote_spanned!(span=> &answer #(.#items)*);
        out.extend(quote! {
            #[allow(dead_code, deprecated)]
            fn __items(answer: &<#name as __rpc::RpcAction>::Response) -> &__rpc::Vec<#item> {
                #path
            }
        });
    }
    out
}

fn waiters(opts: &ActionOpts) -> Option<TokenStream> {
    if opts.waiters.is_empty() {
        return None;
    }
    let waiters = opts.waiters.iter().map(|waiter| {
        let waiter = &waiter.value;
        let name = syn::ext::IdentExt::unraw(&waiter.name).to_string();
        let status = waiter.status.as_ref().map(|status| status.value.wire());
        let done = waiter.done.iter().flat_map(|done| &done.value);
        let failed = waiter.failed.iter().flat_map(|failed| &failed.value);
        quote! {
            __rpc::Waiter { name: #name, status: #status, done: &[#(#done),*], failed: &[#(#failed),*] }
        }
    });
    Some(quote!(waiters: &[#(#waiters),*],))
}
