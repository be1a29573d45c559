//! Impls that do nothing, for items with mistakes: what uses the item compiles, so that only the mistakes show.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Data, DeriveInput, Fields, Generics, parse_quote};

use crate::attr::action::ActionOpts;
use crate::expand::{Runtime, action as real, pages, response as answer, setters};
use crate::ir::Param;

/// For `RpcAction`. `params` are known if the item is a struct with named fields.
pub(crate) fn action(
    input: &DeriveInput,
    opts: &ActionOpts,
    params: Option<&[Param<'_>]>,
    runtime: &Runtime,
) -> TokenStream {
    let name = &input.ident;
    let mut bounded = input.generics.clone();
    bound(&mut bounded);
    let (generics, arguments, wheres) = bounded.split_for_impl();
    let response = real::response(input, opts);
    let values = values(input);
    // An enum or union was never meant to be an action: its answer does not exist either.
    let action = matches!(input.data, Data::Struct(_)).then(|| {
        quote! {
            #[automatically_derived]
            impl #generics __rpc::RpcAction for #name #arguments #wheres {
                type Response = #response;
                const ACTION: &'static __rpc::Action = &__rpc::Action::EMPTY;
            }
        }
    });
    // Without type parameters only: paging a generic action is a mistake of its own.
    let paginate = action.as_ref().and_then(|_| pages::fallback(input, opts));
    let setters = params.map(|params| setters::expand(input, params, &pages::constants(opts)));
    runtime.scope(&quote!(#values #action #paginate #setters))
}

/// For `RpcParams`.
pub(crate) fn params(
    input: &DeriveInput,
    params: Option<&[Param<'_>]>,
    runtime: &Runtime,
) -> TokenStream {
    let name = &input.ident;
    let (generics, arguments, wheres) = input.generics.split_for_impl();
    let values = values(input);
    let setters = constructors(input, params);
    runtime.scope(&quote! {
        #values
        #[automatically_derived]
        impl #generics __rpc::Param for #name #arguments #wheres {
            const KIND: __rpc::Kind = __rpc::Kind::Any;
            type Form = __rpc::form::Plain;
            fn value(&self) -> __rpc::Value<'_> {
                __rpc::Value::Unset
            }
        }
        #setters
    })
}

/// For `RpcResponse`.
pub(crate) fn response(input: &DeriveInput, runtime: &Runtime) -> TokenStream {
    let name = &input.ident;
    if !matches!(input.data, Data::Struct(_)) || !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let object = answer::object(input);
    runtime.scope(&quote! {
        #[automatically_derived]
        impl __rpc::Decode for #name {}
        #object
    })
}

/// For `RpcEnum`.
pub(crate) fn string_enum(input: &DeriveInput, runtime: &Runtime) -> TokenStream {
    let (name, vis) = (&input.ident, &input.vis);
    if !input.generics.params.is_empty() {
        return TokenStream::new();
    }
    let made = any_value(input).map(|variant| {
        quote! {
            #[automatically_derived]
            impl ::core::convert::From<&str> for #name {
                fn from(_: &str) -> Self {
                    #variant
                }
            }
            #[automatically_derived]
            impl ::core::convert::From<__rpc::String> for #name {
                fn from(_: __rpc::String) -> Self {
                    #variant
                }
            }
            #[automatically_derived]
            impl ::core::default::Default for #name {
                fn default() -> Self {
                    #variant
                }
            }
        }
    });
    let impls = runtime.scope(&quote! {
        #made
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, _: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::result::Result::Ok(())
            }
        }
        #[automatically_derived]
        impl __rpc::Param for #name {
            const KIND: __rpc::Kind = __rpc::Kind::Text;
            type Form = __rpc::form::Plain;
            fn value(&self) -> __rpc::Value<'_> {
                __rpc::Value::Unset
            }
        }
        #[automatically_derived]
        impl __rpc::Decode for #name {
            const KIND: __rpc::Kind = __rpc::Kind::Text;
            fn slot(&mut self) -> __rpc::Slot<'_> {
                __rpc::Slot::Ignored
            }
        }
    });
    quote! {
        #impls
        impl #name {
            /// The text on the wire.
            #vis fn as_str(&self) -> &str {
                ""
            }
        }
    }
}

/// An empty table and no values.
fn values(input: &DeriveInput) -> TokenStream {
    let name = &input.ident;
    let (generics, arguments, wheres) = input.generics.split_for_impl();
    quote! {
        #[automatically_derived]
        impl #generics __rpc::Lend for #name #arguments #wheres {
            const FIELDS: &'static [__rpc::Field] = &[];
            fn get(&self, _: usize) -> __rpc::Value<'_> {
                __rpc::Value::Unset
            }
        }
    }
}

fn constructors(input: &DeriveInput, params: Option<&[Param<'_>]>) -> Option<TokenStream> {
    Some(setters::expand(input, params?, &TokenStream::new()))
}

/// What `RpcAction` asks of every type, so that a generic one can promise it.
fn bound(generics: &mut Generics) {
    if !generics.params.is_empty() {
        let bounds = parse_quote!(
            Self: ::core::marker::Send + ::core::marker::Sync + ::core::marker::Sized + 'static
        );
        generics.make_where_clause().predicates.push(bounds);
    }
}

/// Some value of an enum that needs no data.
fn any_value(input: &DeriveInput) -> Option<TokenStream> {
    let Data::Enum(data) = &input.data else {
        return None;
    };
    let unit = |variant: &&syn::Variant| matches!(variant.fields, Fields::Unit);
    let variant: &Ident = &data.variants.iter().find(unit)?.ident;
    Some(quote!(Self::#variant))
}
