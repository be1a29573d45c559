//! `new` with the required parameters, and one setter for each optional one.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, DeriveInput, Type};

use crate::expand::allow;
use crate::ir::Param;
use crate::ir::shape::Class;

/// Arguments that clippy lets a function have.
const CLIPPYS_MOST: usize = 7;

/// The inherent impl.
///
/// `more` are further items of the impl.
pub(crate) fn expand(input: &DeriveInput, params: &[Param<'_>], more: &TokenStream) -> TokenStream {
    let (name, vis, allow) = (&input.ident, &input.vis, allow(input));
    let (impl_generics, ty_generics, wheres) = input.generics.split_for_impl();
    let required: Vec<&Param<'_>> = params.iter().filter(|p| p.is_required()).collect();
    let arguments = required.iter().map(|param| {
        let (argument, ty) = (param.ident, accepted(param));
        quote!(#argument: #ty)
    });
    let values = params.iter().map(|param| {
        let field = param.ident;
        if param.is_required() {
            let value = converted(param, field);
            quote!(#field: #value)
        } else if param.shape.is_option() {
            // No call: each one costs rustc a path on which the fields before it are dropped.
            quote!(#field: __rpc::None)
        } else {
            let ty = param.shape.whole;
            quote!(#field: <#ty as __rpc::Default>::default())
        }
    });
    let doc = if required.is_empty() {
        " A request with no parameter set."
    } else {
        " A request with the required parameters."
    };
    let setters = params
        .iter()
        .filter(|param| !param.is_required() && !param.is_skipped() && param.ident.unraw() != "new")
        .map(|param| setter(input, param));
    // As many as the operation asks for: a call says what each is by its type and place.
    let many =
        (required.len() > CLIPPYS_MOST).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    quote! {
        #allow
        impl #impl_generics #name #ty_generics #wheres {
            #[doc = #doc]
            #[inline]
            #many
            #vis fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
            #more
        }
    }
}

fn setter(input: &DeriveInput, param: &Param<'_>) -> TokenStream {
    let (vis, name) = (&input.vis, param.ident);
    let docs = docs(param);
    let ty = accepted(param);
    let set = set(param);
    // The others are generic.
    let inline = (repeated(param).is_none() && exact(param)).then(|| quote!(#[inline]));
    quote! {
        #(#docs)*
        #inline
        #[must_use]
        #vis fn #name(mut self, value: #ty) -> Self {
            #set
            self
        }
    }
}

/// The statement of a setter: one call, because each assignment of what must be dropped costs rustc several paths.
fn set(param: &Param<'_>) -> TokenStream {
    let name = param.ident;
    let optional = param.shape.is_option();
    let function = match repeated(param) {
        None if exact(param) && optional => return quote!(self.#name = __rpc::Some(value);),
        None if exact(param) => return quote!(self.#name = value;),
        None if optional => "set",
        None => "set_bare",
        Some(Repeated::List(_)) if optional => "set_list",
        Some(Repeated::List(_)) => "set_bare_list",
        Some(Repeated::Map(..)) if optional => "set_map",
        Some(Repeated::Map(..)) => "set_bare_map",
    };
    let function = format_ident!("{function}");
    quote!(__rpc::#function(&mut self.#name, value);)
}

/// The docs of a field, and whether it is deprecated.
fn docs(param: &Param<'_>) -> Vec<TokenStream> {
    let copied =
        |attr: &&Attribute| attr.path().is_ident("doc") || attr.path().is_ident("deprecated");
    let mut docs: Vec<TokenStream> = param
        .attrs
        .iter()
        .filter(copied)
        .map(|attr| quote!(#attr))
        .collect();
    if param.doc.is_empty() {
        let doc = format!(" Sets `{}`.", param.wire);
        docs.push(quote!(#[doc = #doc]));
    }
    docs
}

/// What a setter takes.
fn accepted(param: &Param<'_>) -> TokenStream {
    let ty = param.shape.bare;
    match repeated(param) {
        Some(Repeated::List(item)) => {
            quote!(impl __rpc::IntoIterator<Item = impl __rpc::Into<#item>>)
        }
        Some(Repeated::Map(key, value)) => quote! {
            impl __rpc::IntoIterator<
                Item = (impl __rpc::Into<#key>, impl __rpc::Into<#value>)
            >
        },
        None if exact(param) => quote!(#ty),
        None => quote!(impl __rpc::Into<#ty>),
    }
}

/// The value of the field, out of what the setter takes.
fn converted(param: &Param<'_>, value: &Ident) -> TokenStream {
    match repeated(param) {
        Some(Repeated::List(_)) => quote!(__rpc::list(#value)),
        Some(Repeated::Map(..)) => quote!(__rpc::map(#value)),
        None if exact(param) => quote!(#value),
        None => quote!(__rpc::Into::into(#value)),
    }
}

/// Whether a setter takes the type itself: hardly anything else converts to a bool.
fn exact(param: &Param<'_>) -> bool {
    matches!(param.shape.class, Class::Bool) && !param.shape.secret
}

enum Repeated<'a> {
    List(&'a Type),
    Map(&'a Type, &'a Type),
}

/// The items of a list or map that is not wrapped in anything but `Option`.
fn repeated<'a>(param: &Param<'a>) -> Option<Repeated<'a>> {
    if !param.shape.is_collection() {
        return None;
    }
    match param.shape.class {
        Class::List(item) => Some(Repeated::List(item)),
        Class::Map(key, value) => Some(Repeated::Map(key, value)),
        _ => None,
    }
}
