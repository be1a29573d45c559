//! Fields out: the table of parameters and the function that lends their values.

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::DeriveInput;
use syn::ext::IdentExt;

use crate::attr::action::Body;
use crate::attr::field::FieldOpts;
use crate::expand::table::{self, Row};
use crate::expand::{Runtime, allow, setters};
use crate::ir::Param;
use crate::ir::shape::unboxed;

/// What objects and maps do that say nothing about how they are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Nested {
    /// They are a mistake.
    NeedStyle,
    /// They are a mistake in the query; a JSON body holds them as they are.
    NeedStyleInQuery,
    /// They are sent like the object that holds them.
    Inherit,
}

/// The impls of an object inside a request.
pub(crate) fn expand(input: &DeriveInput, params: &[Param<'_>], runtime: &Runtime) -> TokenStream {
    let name = &input.ident;
    let lend = lend(input, params, None, Nested::Inherit);
    let setters = setters::expand(input, params, &TokenStream::new());
    runtime.scope(&quote! {
        #lend
        #[automatically_derived]
        impl __rpc::Param for #name {
            const KIND: __rpc::Kind = __rpc::object::<Self>();
            type Form = __rpc::form::Composite;
            #[inline]
            fn value(&self) -> __rpc::Value<'_> {
                __rpc::Value::Object(self)
            }
        }
        #setters
    })
}

/// `impl Lend`: the static table, and the values in its order. `body` is how an action writes its body, if it has one.
pub(crate) fn lend(
    input: &DeriveInput,
    params: &[Param<'_>],
    body: Option<Body>,
    nested: Nested,
) -> TokenStream {
    let (name, allow) = (&input.ident, allow(input));
    let rows: Vec<Row<'_>> = sent(params)
        .map(|param| Row {
            name: &param.wire,
            ty: param.shape.whole,
            source: source(param),
            doc: &param.doc,
            required: param.is_required(),
            omit_empty: param.is_repeated(),
            more: special(param, params, body, nested),
        })
        .collect();
    let fields = table::expand(&rows);
    let arms = sent(params).enumerate().map(|(i, param)| {
        let (i, field, ty) = (Literal::usize_unsuffixed(i), param.ident, param.shape.whole);
        let source = source(param);
        quote!(#i => <#ty as __rpc::#source>::value(&self.#field),)
    });
    let flat = flattened(input, params, nested);
    quote! {
        #[automatically_derived]
        #allow
        impl __rpc::Lend for #name {
            const FIELDS: &'static [__rpc::Field] = #fields;
            #[inline]
            fn get(&self, i: usize) -> __rpc::Value<'_> {
                match i {
                    #(#arms)*
                    _ => __rpc::Value::Unset,
                }
            }
        }
        #flat
    }
}

/// The fields that are parameters.
fn sent<'p, 'a>(params: &'p [Param<'a>]) -> impl Iterator<Item = &'p Param<'a>> {
    params.iter().filter(|param| !param.is_skipped())
}

/// The trait that knows the kind of a field and lends its value.
fn source(param: &Param<'_>) -> TokenStream {
    if param.opts.is_bytes() {
        quote!(WholeBody)
    } else {
        quote!(Param)
    }
}

/// The style of a field that names none: looked up by type, where it must be unambiguous.
fn only_style(param: &Param<'_>, nested: Nested) -> Option<TokenStream> {
    let opts = &param.opts;
    let told = !opts.styles().is_empty()
        || opts.host.is_some()
        || opts.is_bytes()
        || param.shape.class.is_plain();
    let needs = match nested {
        Nested::NeedStyle => true,
        Nested::NeedStyleInQuery => opts.query.is_some(),
        Nested::Inherit => false,
    };
    if told || !needs {
        return None;
    }
    // From the type's first token to its last, so that rustc underlines the whole type.
    let ty = param.shape.whole;
    let mut spans = ty.to_token_stream().into_iter().map(|token| token.span());
    let first = spans.next().unwrap_or_else(Span::call_site);
    let last = spans.last().unwrap_or(first);
    let open = quote_spanned!(first=> <);
    let form = quote_spanned!(last=> as __rpc::Param>::Form);
    Some(quote!(style: <#open #ty #form as __rpc::form::Unambiguous>::STYLE,))
}

/// What only types know: whether a flattened struct sends a name that is sent already.
fn flattened(input: &DeriveInput, params: &[Param<'_>], nested: Nested) -> TokenStream {
    let (name, action) = (&input.ident, nested != Nested::Inherit);
    sent(params)
        .filter(|param| param.opts.flatten.is_some())
        .map(|param| {
            let ty = unboxed(param.shape.bare);
            quote_spanned! {param.ident.span()=>
                const _: () = __rpc::flat(
                    <#name as __rpc::Fields>::FIELDS,
                    <#ty as __rpc::Fields>::FIELDS,
                    #action,
                );
            }
        })
        .collect()
}

/// What differs from [`Field::EMPTY`] beside name, kind, doc, and being required or repeated.
fn special(
    param: &Param<'_>,
    all: &[Param<'_>],
    body: Option<Body>,
    nested: Nested,
) -> TokenStream {
    let (opts, ty) = (&param.opts, param.shape.whole);
    let mut out = TokenStream::new();
    let in_body = opts.body.is_some() || (body.is_some() && opts.query.is_none());
    if opts.host.is_some() {
        out.extend(quote!(place: __rpc::Place::Host,));
    } else if in_body {
        out.extend(quote!(place: __rpc::Place::Body,));
    }
    out.extend(style(opts).or_else(|| only_style(param, nested)));
    if opts.idempotency_token.is_some() {
        out.extend(quote!(idempotency_token: true,));
    }
    if opts.region.is_some() {
        out.extend(quote!(region: true,));
    }
    if opts.own.is_some() {
        out.extend(quote!(own: true,));
    }
    if param.shape.secret {
        out.extend(quote!(secret: true,));
    } else if !param.shape.class.is_plain() && !opts.is_bytes() {
        // An alias or a list of aliases may still hold a secret: only the type knows.
        out.extend(quote!(secret: <#ty as __rpc::Param>::SECRET,));
    }
    let rules = rules(opts, all);
    if !rules.is_empty() {
        out.extend(quote!(rules: &[#(#rules),*],));
    }
    out
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
