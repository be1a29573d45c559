//! Rules of string enums.

use syn::{Data, DataEnum, DeriveInput, Fields};

use crate::attr::answer::VariantOpts;
use crate::errors::Errors;
use crate::ir::shape::{Class, class};
use crate::valid::{unique, word};

/// A string enum, read and checked as far as possible.
#[derive(Default)]
pub(crate) struct StringEnum<'a> {
    /// Known values: variant and text.
    pub(crate) known: Vec<(&'a syn::Ident, String)>,
    /// The variant that keeps everything else.
    pub(crate) unknown: Option<&'a syn::Ident>,
}

const UNKNOWN: &str = "`Unknown(String)`";

/// Reads the variants, or says why this is no string enum.
pub(crate) fn read<'a>(input: &'a DeriveInput, errors: &mut Errors) -> StringEnum<'a> {
    let mut this = StringEnum::default();
    let span = match &input.data {
        Data::Enum(data) => {
            variants(input, data, &mut this, errors);
            return this;
        }
        Data::Struct(data) => data.struct_token.span,
        Data::Union(data) => data.union_token.span,
    };
    errors.at(
        span,
        "`RpcEnum` can only be derived for an enum; an object in a request derives `RpcParams`, \
         one in an answer `RpcResponse`",
    );
    this
}

fn variants<'a>(
    input: &'a DeriveInput,
    data: &'a DataEnum,
    this: &mut StringEnum<'a>,
    errors: &mut Errors,
) {
    let mut places = Vec::new();
    for variant in &data.variants {
        let mut opts = VariantOpts::default();
        for attr in variant
            .attrs
            .iter()
            .filter(|attr| attr.path().is_ident("rpc"))
        {
            opts.read(attr, errors);
        }
        if let Some(name) = &opts.name {
            word("name", &name.value, errors);
        }
        if let Some((_, value)) = &variant.discriminant {
            errors.on(
                value,
                "a variant stands for a text and has no number; use `#[rpc(name = \"...\")]`",
            );
        }
        match &variant.fields {
            Fields::Unit => {
                let text = opts
                    .name
                    .as_ref()
                    .map_or_else(|| variant.ident.to_string(), |n| n.value.value());
                let span = opts
                    .name
                    .as_ref()
                    .map_or_else(|| variant.ident.span(), |n| n.value.span());
                places.push(span);
                this.known.push((&variant.ident, text));
            }
            Fields::Unnamed(fields)
                if fields.unnamed.len() == 1
                    && fields
                        .unnamed
                        .iter()
                        .all(|f| matches!(class(&f.ty), Class::Text)) =>
            {
                if let Some(name) = &opts.name {
                    errors.at(name.key.span(), "the variant that keeps unknown texts has no text of its own; remove `name`");
                }
                if let Some(first) = this.unknown {
                    errors.at(
                        variant.ident.span(),
                        format!("`{first}` already keeps unknown texts; keep one"),
                    );
                    errors.at(first.span(), format!("`{first}` is first written here"));
                } else {
                    this.unknown = Some(&variant.ident);
                }
            }
            fields => errors.on(
                fields,
                format!("a variant stands for one text and carries no data, except {UNKNOWN}"),
            ),
        }
    }
    unique(
        this.known.iter().map(|(_, text)| text.as_str()).zip(places),
        errors,
        |text, i| match this.known.get(i) {
            Some((first, _)) => format!("`{text}` is already the text of variant `{first}`"),
            None => format!("`{text}` is used twice"),
        },
    );
    if this.unknown.is_none() {
        errors.at(
            input.ident.span(),
            format!("`{}` needs a variant {UNKNOWN}: services add values, and an old program must keep them", input.ident),
        );
    }
}
