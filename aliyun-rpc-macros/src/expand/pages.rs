//! Paging and waiters: their part of the description, the types they need, and the constants to wait for.
//!
//! Fields are named as Rust spells them. Functions that nobody calls make rustc look each one up; constants ask the
//! tables of the answer for the names on the wire.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt;

use crate::attr::action::ActionOpts;
use crate::attr::pages::{AnswerPath, Paginate, State, Step, Through, Waiter};
use crate::expand::allow;
use crate::ir::Param;
use crate::naming::{pascal, shouty};

/// The members of the description.
pub(crate) fn record(opts: &ActionOpts, params: &[Param<'_>]) -> TokenStream {
    let mut out = TokenStream::new();
    if let Some(paginate) = &opts.paginate {
        let by = by(&paginate.value, params);
        let size = paginate.value.size.as_ref().map(|size| {
            let param = wire_of(&size.value, params);
            quote!(size: __rpc::Some(#param))
        });
        let size = size.unwrap_or_else(|| quote!(size: __rpc::None));
        out.extend(quote! {
            pages: __rpc::Some(__rpc::Pages { by: #by, items: __ITEMS, #size }),
        });
    }
    if !opts.waiters.is_empty() {
        let waiters = (opts.waiters.iter().enumerate()).map(|(i, waiter)| entry(i, &waiter.value));
        out.extend(quote!(waiters: &[#(#waiters),*],));
    }
    out
}

fn by(paginate: &Paginate, params: &[Param<'_>]) -> TokenStream {
    match (&paginate.token, &paginate.page) {
        (Some(token), _) => {
            let param = wire_of(&token.value, params);
            let more = path_if(paginate.more.is_some(), "__MORE");
            quote!(__rpc::PageBy::Token { param: #param, next: __NEXT, more: #more })
        }
        (None, page) => {
            let param = page.as_ref().map(|page| wire_of(&page.value, params));
            let total = path_if(paginate.total.is_some(), "__TOTAL");
            quote!(__rpc::PageBy::Number { param: #param, total: #total })
        }
    }
}

fn path_if(is_there: bool, name: &str) -> TokenStream {
    let name = format_ident!("{name}");
    if is_there {
        quote!(__rpc::Some(#name))
    } else {
        quote!(__rpc::None)
    }
}

fn wire_of(field: &Ident, params: &[Param<'_>]) -> Option<String> {
    param(field, params).map(|param| param.wire.clone())
}

fn param<'p, 'a>(field: &Ident, params: &'p [Param<'a>]) -> Option<&'p Param<'a>> {
    params
        .iter()
        .find(|param| param.ident.unraw() == field.unraw())
}

/// One waiter of the description.
fn entry(i: usize, waiter: &Waiter) -> TokenStream {
    let name = waiter.name.unraw().to_string();
    let status = format_ident!("__STATUS_{i}");
    let mut out = quote!(name: #name, status: #status,);
    for (member, states) in [("done", &waiter.done), ("failed", &waiter.failed)] {
        let states = states.iter().flat_map(|states| &states.value);
        let outcome = format_ident!("{}", if member == "done" { "Done" } else { "Failed" });
        let mut texts = Vec::new();
        for state in states {
            match state {
                State::Text(text) => texts.push(text),
                State::Any(_) => out.extend(quote!(present: __rpc::Outcome::#outcome,)),
                State::Missing(_) => out.extend(quote!(absent: __rpc::Outcome::#outcome,)),
            }
        }
        if !texts.is_empty() {
            let member = format_ident!("{member}");
            out.extend(quote!(#member: &[#(#texts),*],));
        }
    }
    if let Some(codes) = &waiter.missing {
        let codes = &codes.value;
        out.extend(quote!(missing: &[#(#codes),*],));
    }
    for (member, seconds) in [("every", &waiter.every), ("within", &waiter.within)] {
        if let Some(seconds) = seconds {
            let (member, seconds) = (format_ident!("{member}"), &seconds.value);
            out.extend(quote!(#member: __rpc::Duration::from_secs(#seconds),));
        }
    }
    quote!(__rpc::Waiter { #out ..__rpc::Waiter::EMPTY })
}

/// The paths of the description, by names on the wire.
pub(crate) fn paths(input: &DeriveInput, opts: &ActionOpts) -> TokenStream {
    let name = &input.ident;
    let paginate = opts.paginate.as_ref().map(|paginate| &paginate.value);
    // A token is read from the field of the same name, unless another one is named.
    let token = paginate.and_then(|p| p.token.as_ref());
    let token = token.map(|token| of_one(&token.value));
    let mut named: Vec<(String, &AnswerPath)> = Vec::new();
    if let Some(p) = paginate {
        let next = p.next.as_ref().map(|path| &path.value).or(token.as_ref());
        named.extend(next.map(|path| ("__NEXT".to_owned(), path)));
        let others = [
            ("__ITEMS", &p.items),
            ("__TOTAL", &p.total),
            ("__MORE", &p.more),
        ];
        named.extend(
            others
                .into_iter()
                .filter_map(|(name, path)| Some((name.to_owned(), &path.as_ref()?.value))),
        );
    }
    for (i, waiter) in opts.waiters.iter().enumerate() {
        let status = waiter.value.status.as_ref();
        named.extend(status.map(|path| (format!("__STATUS_{i}"), &path.value)));
    }
    if named.is_empty() {
        return TokenStream::new();
    }
    let constants = named.iter().map(|(constant, path)| {
        let (constant, steps) = (format_ident!("{constant}"), steps(path));
        let names = (0..steps.len()).map(|i| {
            let (before, rest) = steps.split_at(i);
            let holder = borrowed(before);
            let pascal = rest
                .first()
                .map(|step| pascal(&step.name.unraw().to_string()));
            // What cannot hold anything is underlined itself.
            let span = before.last().or(rest.first()).map(|step| step.name.span());
            let span = span.unwrap_or_else(|| name.span());
            quote_spanned!(span=> __rpc::wire(|answer: &__Answer| __rpc::Some(#holder), #pascal))
        });
        quote!(const #constant: __rpc::Path = &[#(#names),*];)
    });
    let read = named.iter().map(|(_, path)| borrowed(&steps(path)));
    quote! {
        type __Answer = <#name as __rpc::RpcAction>::Response;
        #(#[allow(deprecated)] #constants)*
        #[allow(dead_code, deprecated)]
        fn __read(answer: &__Answer) -> __rpc::Option<()> {
            #(let _ = #read;)*
            __rpc::None
        }
    }
}

fn steps(path: &AnswerPath) -> Vec<&Step> {
    path.0.iter().collect()
}

fn of_one(field: &Ident) -> AnswerPath {
    AnswerPath(vec![Step {
        name: field.clone(),
        through: Through::Value,
    }])
}

/// A reference to what stands at the end of some steps from `answer`, in a function that returns an option.
fn borrowed(steps: &[&Step]) -> TokenStream {
    let mut out = quote!(answer);
    for step in steps {
        let name = &step.name;
        out.extend(match step.through {
            Through::Value => quote!(.#name),
            Through::Option => quote!(.#name.as_ref()?),
            Through::List => quote!(.#name.first()?),
        });
    }
    match steps.last().map(|step| step.through) {
        Some(Through::Value) => quote!(&#out),
        _ => out,
    }
}

/// `impl Paginate`.
pub(crate) fn impls(
    input: &DeriveInput,
    opts: &ActionOpts,
    params: &[Param<'_>],
) -> Option<TokenStream> {
    let paginate = &opts.paginate.as_ref()?.value;
    let (name, allow) = (&input.ident, allow(input));
    let (items, item) = (
        &paginate.items.as_ref()?.value.0,
        &paginate.item.as_ref()?.value,
    );
    let span = items.last()?.name.span();
    let mut list = quote_spanned!(span=> answer);
    for Step { name, through } in items {
        list.extend(match through {
            Through::Option => quote_spanned!(span=> .#name.as_mut()?),
            _ => quote_spanned!(span=> .#name),
        });
    }
    if items.last()?.through != Through::Option {
        list = quote_spanned!(span=> &mut #list);
    }
    let slot = |field: &Ident| {
        let ty = param(field, params)?.shape.whole;
        Some(quote!(<#ty as __rpc::Decode>::slot(&mut self.#field)))
    };
    let position = slot(&paginate.token.as_ref().or(paginate.page.as_ref())?.value)?;
    let size = paginate.size.as_ref().and_then(|size| slot(&size.value));
    let size = size.map(|size| {
        quote! {
            fn size(&mut self) -> __rpc::Slot<'_> {
                #size
            }
        }
    });
    Some(quote! {
        #[automatically_derived]
        #allow
        #[allow(deprecated)]
        impl __rpc::Paginate for #name {
            type Item = #item;
            fn items(answer: &mut Self::Response) -> __rpc::Option<&mut __rpc::Vec<Self::Item>> {
                let items: &mut __rpc::Vec<Self::Item> = #list;
                __rpc::Some(items)
            }
            fn position(&mut self) -> __rpc::Slot<'_> {
                #position
            }
            #size
        }
    })
}

/// `impl Paginate` that does nothing, for actions with mistakes.
pub(crate) fn fallback(input: &DeriveInput, opts: &ActionOpts) -> Option<TokenStream> {
    let item = &opts.paginate.as_ref()?.value.item.as_ref()?.value;
    let name = &input.ident;
    if !input.generics.params.is_empty() {
        return None;
    }
    Some(quote! {
        #[automatically_derived]
        impl __rpc::Paginate for #name {
            type Item = #item;
            fn items(_: &mut Self::Response) -> __rpc::Option<&mut __rpc::Vec<Self::Item>> {
                __rpc::None
            }
            fn position(&mut self) -> __rpc::Slot<'_> {
                __rpc::Slot::Ignored
            }
        }
    })
}

/// `pub const RUNNING: Until<Self>`, for each waiter.
pub(crate) fn constants(opts: &ActionOpts) -> TokenStream {
    let mut out = TokenStream::new();
    let mut seen = Vec::new();
    for (i, waiter) in opts.waiters.iter().enumerate() {
        let waiter = &waiter.value;
        let Some(constant) = constant(waiter).filter(|name| !seen.contains(name)) else {
            continue;
        };
        let (i, doc) = (Literal::usize_unsuffixed(i), doc(waiter));
        out.extend(quote! {
            #[doc = #doc]
            pub const #constant: __rpc::Until<Self> = __rpc::Until::declared(#i);
        });
        seen.push(constant);
    }
    out
}

/// The constant of a waiter, if its name can be one.
pub(crate) fn constant(waiter: &Waiter) -> Option<Ident> {
    let name = shouty(&waiter.name.unraw().to_string());
    (!name.is_empty()).then(|| Ident::new(&name, waiter.name.span()))
}

/// ` Until `instance.status` is `Running`.`
fn doc(waiter: &Waiter) -> String {
    let path = waiter.status.iter().flat_map(|status| &status.value.0);
    let path: Vec<String> = path.map(|step| step.name.unraw().to_string()).collect();
    let states = waiter.done.iter().flat_map(|done| &done.value);
    let states: Vec<String> = states
        .map(|state| match state {
            State::Text(text) => format!("`{}`", text.value()),
            State::Any(_) => "there".to_owned(),
            State::Missing(_) => "gone".to_owned(),
        })
        .collect();
    format!(" Until `{}` is {}.", path.join("."), states.join(" or "))
}
