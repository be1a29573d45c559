//! `impl RpcAction`: the description of the operation, and constants for its documented errors.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{DeriveInput, LitStr};

use crate::attr::action::{ActionOpts, Body, ErrorOpt, ErrorRow, Method};
use crate::expand::params::{Nested, lend};
use crate::expand::table::lazy;
use crate::expand::{Runtime, allow, pages, setters};
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
    let (paths, impls) = (pages::paths(input, opts), pages::impls(input, opts, params));
    let mut more = constants(opts);
    more.extend(pages::constants(opts));
    let setters = setters::expand(input, params, &more);
    runtime.scope(&quote! {
        #paths
        #lend
        #[automatically_derived]
        #allow
        impl __rpc::RpcAction for #name {
            type Response = #response;
            const ACTION: &'static __rpc::Action = #action;
        }
        #impls
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
    } else if params.iter().any(|param| param.opts.is_bytes()) {
        out.extend(quote!(body: __rpc::BodyStyle::Bytes,));
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
        let codes = errors.value.iter().map(|error| match error {
            ErrorOpt::Constant(path) => quote!(#path),
            ErrorOpt::Row(row) => match constant(row, opts) {
                Some(name) => quote!(Self::#name),
                None => code(row),
            },
        });
        out.extend(quote!(errors: &[#(#codes),*],));
    }
    if let Some(codes) = &opts.success_codes {
        let codes = &codes.value;
        out.extend(quote!(success_codes: &[#(#codes),*],));
    }
    out.extend(pages::record(opts, params));
    out
}

/// `pub const PROCESS_IS_RUNNING: ErrorCode`, so that nobody types a code as text.
fn constants(opts: &ActionOpts) -> TokenStream {
    opts.error_rows()
        .filter_map(|row| {
            let name = constant(row, opts)?;
            let value = code(row);
            let mut doc = format!(" `{}` (HTTP {})", row.code.value(), row.status);
            if let Some(message) = &row.message {
                doc.push_str(": ");
                doc.push_str(&message.value());
            }
            Some(quote! {
                #[doc = #doc]
                pub const #name: __rpc::ErrorCode = #value;
            })
        })
        .collect()
}

/// The constant of a row. Of a code with several statuses the first row has it.
fn constant(row: &ErrorRow, opts: &ActionOpts) -> Option<proc_macro2::Ident> {
    let code = row.code.value();
    let first = opts.error_rows().find(|other| other.code.value() == code)?;
    let name = shouty(&code);
    (std::ptr::eq(first, row) && !name.is_empty())
        .then(|| proc_macro2::Ident::new(&name, row.code.span()))
}

fn code(row: &ErrorRow) -> TokenStream {
    let status = Literal::u16_unsuffixed(row.status.base10_parse().unwrap_or_default());
    let code = &row.code;
    let message = row.message.as_ref().map_or_else(String::new, LitStr::value);
    quote!(__rpc::ErrorCode { status: #status, code: #code, message: #message })
}
