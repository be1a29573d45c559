//! String enums: texts with names, and room for texts that nobody knew.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::DeriveInput;

use crate::expand::{Runtime, allow};

/// The impls of a string enum.
pub(crate) fn expand(
    input: &DeriveInput,
    known: &[(&Ident, String)],
    unknown: &Ident,
    runtime: &Runtime,
) -> TokenStream {
    let (name, vis, allow) = (&input.ident, &input.vis, allow(input));
    let variants: Vec<&Ident> = known.iter().map(|(variant, _)| *variant).collect();
    let texts: Vec<&str> = known.iter().map(|(_, text)| text.as_str()).collect();
    let impls = runtime.scope(&quote! {
        #[automatically_derived]
        #allow
        impl ::core::convert::From<&str> for #name {
            fn from(text: &str) -> Self {
                match text {
                    #(#texts => Self::#variants,)*
                    _ => Self::#unknown(::core::convert::From::from(text)),
                }
            }
        }
        #[automatically_derived]
        #allow
        impl ::core::convert::From<__rpc::String> for #name {
            fn from(text: __rpc::String) -> Self {
                <Self as ::core::convert::From<&str>>::from(&text)
            }
        }
        #[automatically_derived]
        #allow
        impl ::core::default::Default for #name {
            fn default() -> Self {
                Self::#unknown(::core::default::Default::default())
            }
        }
        #[automatically_derived]
        #allow
        impl ::core::fmt::Display for #name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(self.as_str())
            }
        }
        #[automatically_derived]
        #allow
        impl __rpc::Param for #name {
            const KIND: __rpc::Kind = __rpc::Kind::Enum(&[#(#texts),*]);
            type Form = __rpc::form::Plain;
            fn value(&self) -> __rpc::Value<'_> {
                __rpc::Value::Str(self.as_str())
            }
        }
        #[automatically_derived]
        #allow
        impl __rpc::Decode for #name {
            const KIND: __rpc::Kind = <Self as __rpc::Param>::KIND;
            fn slot(&mut self) -> __rpc::Slot<'_> {
                __rpc::Slot::Text(self)
            }
        }
        #[automatically_derived]
        #allow
        impl __rpc::Text for #name {
            fn set(&mut self, text: __rpc::Cow<'_, str>) {
                *self = <Self as ::core::convert::From<&str>>::from(&text);
            }
            fn get(&self) -> &str {
                self.as_str()
            }
        }
    });
    quote! {
        #impls
        #allow
        impl #name {
            /// The text on the wire.
            #[must_use]
            #vis fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #texts,)*
                    Self::#unknown(text) => text,
                }
            }
        }
    }
}
