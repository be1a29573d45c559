//! Fields out: the table of parameters and the function that lends their values.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::DeriveInput;
use syn::ext::IdentExt;

use crate::attr::action::Body;
use crate::attr::field::FieldOpts;
use crate::expand::{Runtime, setters};
use crate::ir::Param;

/// Whether a value may be written in one way only, or has been told how.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nested {
    /// Objects and maps must say how they are sent.
    NeedStyle,
    /// Objects and maps are sent like what holds them.
    Inherit,
}

/// The impls of an object inside a request.
pub(crate) fn expand(input: &DeriveInput, params: &[Param<'_>], runtime: &Runtime) -> TokenStream {
    let name = &input.ident;
    let table = tables(input, params, None);
    let values = values(input, params, |_| Nested::Inherit);
    let impls = runtime.scope(&quote! {
        #table
        #values
        #[automatically_derived]
        impl __rpc::Param for #name {
            const KIND: __rpc::Kind = __rpc::object::<Self>();
            type Form = __rpc::form::Composite;
            fn value(&self) -> __rpc::Value<'_> {
                __rpc::Value::Object(self)
            }
        }
    });
    let setters = setters::expand(input, params, &runtime.private(), &TokenStream::new());
    quote!(#impls #setters)
}

/// `impl Fields`: the static table. `body` is how an action writes its body, if it has one.
pub(crate) fn tables(input: &DeriveInput, params: &[Param<'_>], body: Option<Body>) -> TokenStream {
    let name = &input.ident;
    let fields = params
        .iter()
        .filter(|p| !p.is_skipped())
        .map(|p| field(p, params, body));
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl __rpc::Fields for #name {
            const FIELDS: &'static [__rpc::Field] = &[#(#fields),*];
        }
    }
}

/// `impl Params`: the values, in the order of the table.
pub(crate) fn values(
    input: &DeriveInput,
    params: &[Param<'_>],
    nested: impl Fn(&Param<'_>) -> Nested,
) -> TokenStream {
    let name = &input.ident;
    let arms = params
        .iter()
        .filter(|p| !p.is_skipped())
        .enumerate()
        .map(|(i, param)| {
            let (i, field, ty) = (Literal::usize_unsuffixed(i), param.ident, param.shape.whole);
            let told = !param.opts.styles().is_empty()
                || param.shape.class.is_plain()
                || nested(param) == Nested::Inherit;
            if told {
                quote!(#i => <#ty as __rpc::Param>::value(&self.#field),)
            } else {
                quote!(#i => __rpc::plain::<#ty>(&self.#field),)
            }
        });
    quote! {
        #[automatically_derived]
        #[allow(deprecated)]
        impl __rpc::Params for #name {
            fn table(&self) -> &'static [__rpc::Field] {
                <Self as __rpc::Fields>::FIELDS
            }
            fn get(&self, i: usize) -> __rpc::Value<'_> {
                match i {
                    #(#arms)*
                    _ => __rpc::Value::Unset,
                }
            }
        }
    }
}

/// One record of the table: only what differs from [`Field::EMPTY`].
fn field(param: &Param<'_>, all: &[Param<'_>], body: Option<Body>) -> TokenStream {
    let (opts, ty, name) = (&param.opts, param.shape.whole, &param.wire);
    let mut out = quote!(name: #name, kind: <#ty as __rpc::Param>::KIND,);
    if !param.doc.is_empty() {
        let doc = &param.doc;
        out.extend(quote!(doc: #doc,));
    }
    let in_body = opts.body.is_some() || (body.is_some() && opts.query.is_none());
    if opts.host.is_some() {
        out.extend(quote!(place: __rpc::Place::Host,));
    } else if in_body {
        out.extend(quote!(place: __rpc::Place::Body,));
    }
    out.extend(style(opts));
    for (option, given) in [
        ("required", param.is_required()),
        ("omit_empty", param.is_repeated()),
        ("idempotency_token", opts.idempotency_token.is_some()),
        ("region", opts.region.is_some()),
    ] {
        if given {
            let option = proc_macro2::Ident::new(option, proc_macro2::Span::call_site());
            out.extend(quote!(#option: true,));
        }
    }
    if param.shape.secret {
        out.extend(quote!(secret: true,));
    } else if !param.shape.class.is_plain() {
        // An alias or a list of aliases may still hold a secret: only the type knows.
        out.extend(quote!(secret: <#ty as __rpc::Param>::SECRET,));
    }
    let rules = rules(opts, all);
    if !rules.is_empty() {
        out.extend(quote!(rules: &[#(#rules),*],));
    }
    quote!(__rpc::Field { #out ..__rpc::Field::EMPTY })
}

fn style(opts: &FieldOpts) -> Option<TokenStream> {
    if opts.json.is_some() {
        return Some(quote!(style: __rpc::Style::Json,));
    }
    if opts.flatten.is_some() {
        return Some(quote!(style: __rpc::Style::Flatten,));
    }
    let join = &opts.join.as_ref()?.value;
    Some(quote!(style: __rpc::Style::Join(#join),))
}

fn rules(opts: &FieldOpts, all: &[Param<'_>]) -> Vec<TokenStream> {
    let mut rules = Vec::new();
    if let Some(min) = &opts.min {
        let min = Literal::f64_unsuffixed(min.value.value);
        rules.push(quote!(__rpc::Rule::Min(#min)));
    }
    if let Some(max) = &opts.max {
        let max = Literal::f64_unsuffixed(max.value.value);
        rules.push(quote!(__rpc::Rule::Max(#max)));
    }
    if let Some(min) = &opts.min_len {
        let min = &min.value;
        rules.push(quote!(__rpc::Rule::MinLen(#min)));
    }
    if let Some(max) = &opts.max_len {
        let max = &max.value;
        rules.push(quote!(__rpc::Rule::MaxLen(#max)));
    }
    if let Some(words) = &opts.one_of {
        let words = &words.value;
        rules.push(quote!(__rpc::Rule::OneOf(&[#(#words),*])));
    }
    if let Some(check) = &opts.check {
        let check = &check.value;
        rules.push(quote!(__rpc::Rule::Check(#check)));
    }
    for condition in &opts.required_if {
        let (field, values) = (&condition.value.field, &condition.value.values);
        let wire = all
            .iter()
            .find(|p| p.ident.unraw() == field.unraw())
            .map(|p| p.wire.as_str());
        rules.push(quote!(__rpc::Rule::RequiredIf { param: #wire, values: &[#(#values),*] }));
    }
    rules
}
