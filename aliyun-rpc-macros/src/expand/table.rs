//! The static field table, in columns: see `table` in the runtime's `__private` for the reason.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::Type;

/// One row of a table.
pub(crate) struct Row<'a> {
    pub(crate) name: &'a str,
    pub(crate) ty: &'a Type,
    /// The trait that knows the kind of the type.
    pub(crate) source: TokenStream,
    pub(crate) doc: &'a str,
    /// Required and nothing else that is special.
    pub(crate) required: bool,
    /// A bare list or map.
    pub(crate) omit_empty: bool,
    /// Further members of the record, `member: value,` each.
    pub(crate) more: TokenStream,
}

/// `impl Fields`'s constant.
pub(crate) fn expand(rows: &[Row<'_>]) -> TokenStream {
    if rows.is_empty() {
        return quote!(&[]);
    }
    let names = rows.iter().map(|row| row.name);
    let kinds = rows.iter().map(|row| {
        let (ty, source) = (row.ty, &row.source);
        quote!(<#ty as __rpc::#source>::KIND)
    });
    let docs = rows.iter().map(|row| row.doc);
    let special = rows.iter().enumerate().filter_map(|(i, row)| {
        let i = Literal::usize_unsuffixed(i);
        let record = record(row)?;
        Some(quote!((#i, #record)))
    });
    lazy(&quote! {
        __rpc::table([#(#names),*], [#(#kinds),*], [#(#docs),*], [#(#special),*])
    })
}

/// A borrowed constant that rustc evaluates only where it is used. It evaluates `&value()` at once, as a promoted
/// constant, in every `cargo check` of thousands of structs; what a local holds is not promoted.
pub(crate) fn lazy(value: &TokenStream) -> TokenStream {
    quote!(&{ let __value = #value; __value })
}

/// What is special about a field.
fn record(row: &Row<'_>) -> Option<TokenStream> {
    let more = &row.more;
    match (row.required, row.omit_empty, more.is_empty()) {
        (false, false, true) => None,
        (true, false, true) => Some(quote!(__rpc::REQUIRED)),
        (false, true, true) => Some(quote!(__rpc::OMIT_EMPTY)),
        (required, omit_empty, _) => {
            let required = required.then(|| quote!(required: true,));
            let omit_empty = omit_empty.then(|| quote!(omit_empty: true,));
            Some(quote!(__rpc::Field { #required #omit_empty #more ..__rpc::Field::EMPTY }))
        }
    }
}
