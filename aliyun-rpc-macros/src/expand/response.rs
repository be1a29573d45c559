//! Fields in: the table of an answer and the function that lends the places to fill.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::DeriveInput;
use syn::ext::IdentExt;

use crate::expand::table::{self, Row};
use crate::expand::{Runtime, allow};
use crate::ir::Member;
use crate::naming::pascal;

/// The impls of an answer or of an object inside one.
pub(crate) fn expand(
    input: &DeriveInput,
    members: &[Member<'_>],
    runtime: &Runtime,
) -> TokenStream {
    let (name, allow) = (&input.ident, allow(input));
    let read = || {
        let members = members.iter();
        members.filter(|member| !member.is_skipped() && !member.is_whole())
    };
    let rows: Vec<Row<'_>> = read()
        .map(|member| Row {
            name: &member.wire,
            ty: member.shape.whole,
            source: quote!(Decode),
            doc: &member.doc,
            required: false,
            omit_empty: false,
            more: special(member),
        })
        .collect();
    let fields = table::expand(&rows);
    let fields =
        (!rows.is_empty()).then(|| quote!(const FIELDS: &'static [__rpc::Field] = #fields;));
    let arms = read().enumerate().map(|(i, member)| {
        let (i, field, ty) = (
            Literal::usize_unsuffixed(i),
            member.ident,
            member.shape.whole,
        );
        quote!(#i => <#ty as __rpc::Decode>::slot(&mut self.#field),)
    });
    let place = (!rows.is_empty()).then(|| {
        quote! {
            #[inline]
            fn place(&mut self, i: usize) -> __rpc::Slot<'_> {
                match i {
                    #(#arms)*
                    _ => __rpc::Slot::Ignored,
                }
            }
        }
    });
    let whole = members.iter().find(|member| member.is_whole()).map(whole);
    let object = object(input);
    let renamed: Vec<TokenStream> = members.iter().filter_map(renamed).collect();
    let renamed = (!renamed.is_empty()).then(
        || quote!(const RENAMED: &'static [(&'static str, &'static str)] = &[#(#renamed),*];),
    );
    runtime.scope(&quote! {
        #[automatically_derived]
        #allow
        impl __rpc::Decode for #name {
            #fields
            #renamed
            #place
            #whole
        }
        #object
    })
}

/// A field that has another name on the wire than would be expected, or none.
fn renamed(member: &Member<'_>) -> Option<TokenStream> {
    let pascal = pascal(&member.ident.unraw().to_string());
    let wire = if member.is_skipped() || member.is_whole() {
        ""
    } else {
        &member.wire
    };
    (pascal != wire).then(|| quote!((#pascal, #wire)))
}

/// What an answer has that is its one field.
fn whole(member: &Member<'_>) -> TokenStream {
    let (field, ty) = (member.ident, member.shape.whole);
    let slot = quote!(<#ty as __rpc::Decode>::slot(&mut self.#field));
    quote! {
        const KIND: __rpc::Kind = <#ty as __rpc::Decode>::KIND;
        #[inline]
        fn slot(&mut self) -> __rpc::Slot<'_> {
            #slot
        }
        #[inline]
        fn whole(&mut self) -> __rpc::Option<__rpc::Slot<'_>> {
            __rpc::Some(#slot)
        }
    }
}

/// What every answer object has, whatever its fields.
pub(crate) fn object(input: &DeriveInput) -> TokenStream {
    let (name, allow) = (&input.ident, allow(input));
    quote! {
        #[automatically_derived]
        #allow
        impl __rpc::RpcResponse for #name {}
        #[automatically_derived]
        #allow
        impl<'de> __rpc::serde::Deserialize<'de> for #name {
            fn deserialize<D: __rpc::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                __rpc::deserialize(deserializer)
            }
        }
    }
}

/// What differs from [`Field::EMPTY`] beside name, kind and doc.
fn special(member: &Member<'_>) -> TokenStream {
    let (opts, ty) = (&member.opts, member.shape.whole);
    let mut out = TokenStream::new();
    if opts.json.is_some() {
        out.extend(quote!(style: __rpc::Style::Json,));
    }
    if let Some(wrapper) = &opts.wrapper {
        let wrapper = &wrapper.value;
        out.extend(quote!(wrapper: __rpc::Some(#wrapper),));
    }
    if member.shape.secret {
        out.extend(quote!(secret: true,));
    } else if !member.shape.class.is_plain() {
        out.extend(quote!(secret: <#ty as __rpc::Decode>::SECRET,));
    }
    out
}
