//! The model between grammar and output: what was written, with the places where it was written.

pub(crate) mod shape;

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Expr, ExprLit, Fields, FieldsNamed, Lit, Meta};

use crate::attr::Opt;
use crate::attr::answer::AnswerOpts;
use crate::attr::field::FieldOpts;
use crate::errors::Errors;
use crate::ir::shape::Shape;
use crate::naming::pascal;

/// A field with its options.
pub(crate) struct Field<'a, O> {
    pub(crate) ident: &'a Ident,
    pub(crate) attrs: &'a [Attribute],
    pub(crate) shape: Shape<'a>,
    pub(crate) wire: String,
    pub(crate) doc: String,
    pub(crate) opts: O,
}

/// A field of a request or of an object inside one.
pub(crate) type Param<'a> = Field<'a, FieldOpts>;
/// A field of an answer or of an object inside one.
pub(crate) type Member<'a> = Field<'a, AnswerOpts>;

/// What fields' options have in common.
pub(crate) trait FieldOptions: Default {
    fn read(&mut self, attr: &Attribute, errors: &mut Errors);
    fn name(&self) -> Option<&Opt<syn::LitStr>>;
}

impl FieldOptions for FieldOpts {
    fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        self.read(attr, errors);
    }
    fn name(&self) -> Option<&Opt<syn::LitStr>> {
        self.name.as_ref()
    }
}

impl FieldOptions for AnswerOpts {
    fn read(&mut self, attr: &Attribute, errors: &mut Errors) {
        self.read(attr, errors);
    }
    fn name(&self) -> Option<&Opt<syn::LitStr>> {
        self.name.as_ref()
    }
}

impl<'a, O: FieldOptions> Field<'a, O> {
    /// Reads all fields of a struct.
    pub(crate) fn all(fields: &'a FieldsNamed, derive: &str, errors: &mut Errors) -> Vec<Self> {
        fields
            .named
            .iter()
            .filter_map(|field| Self::new(field, derive, errors))
            .collect()
    }

    fn new(field: &'a syn::Field, derive: &str, errors: &mut Errors) -> Option<Self> {
        let ident = field.ident.as_ref()?;
        let mut opts = O::default();
        for attr in &field.attrs {
            if attr.path().is_ident("rpc") {
                opts.read(attr, errors);
            } else if attr.path().is_ident("rpc_action") && derive == "RpcAction" {
                errors.on(
                    attr.path(),
                    "`#[rpc_action(...)]` belongs on the struct; field options go in `#[rpc(...)]`",
                );
            }
        }
        let wire = match opts.name() {
            Some(name) => name.value.value(),
            None => pascal(&ident.unraw().to_string()),
        };
        let doc = first_paragraph(&field.attrs);
        Some(Self {
            ident,
            attrs: &field.attrs,
            shape: Shape::new(&field.ty),
            wire,
            doc,
            opts,
        })
    }

    /// Where the wire name was written.
    pub(crate) fn name_span(&self) -> Span {
        self.opts
            .name()
            .map_or_else(|| self.ident.span(), |name| name.value.span())
    }
}

impl Param<'_> {
    pub(crate) fn is_skipped(&self) -> bool {
        self.opts.skip.is_some()
    }

    /// Whether the type is a list or a map, which is "not set" when it is empty.
    pub(crate) fn is_repeated(&self) -> bool {
        !self.shape.is_option() && self.shape.is_collection()
    }

    /// Whether a request must carry it, so that it is an argument of `new`.
    pub(crate) fn is_required(&self) -> bool {
        !self.is_skipped()
            && !self.shape.is_option()
            && (!self.is_repeated() || self.opts.required.is_some())
    }
}

impl Member<'_> {
    pub(crate) fn is_skipped(&self) -> bool {
        self.opts.skip.is_some()
    }

    /// Whether it is the answer itself, and no member of it.
    pub(crate) fn is_whole(&self) -> bool {
        self.opts.whole.is_some() && !self.is_skipped()
    }
}

/// The named fields of a struct, or the mistake that it has none.
pub(crate) fn named_fields<'a>(
    input: &'a DeriveInput,
    derive: &str,
    one: &str,
    errors: &mut Errors,
) -> Option<&'a FieldsNamed> {
    let span = match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Named(fields) => return Some(fields),
            Fields::Unnamed(fields) => {
                errors.on(
                    fields,
                    format!(
                        "`{derive}` needs named fields: parameter names are taken from field names"
                    ),
                );
                return None;
            }
            Fields::Unit => {
                let name = &input.ident;
                errors.at(
                    name.span(),
                    format!("`{derive}` needs braces even without fields: `struct {name} {{}}`"),
                );
                return None;
            }
        },
        Data::Enum(data) => data.enum_token.span,
        Data::Union(data) => data.union_token.span,
    };
    errors.at(
        span,
        format!("`{derive}` can only be derived for a struct: {one}"),
    );
    None
}

/// Generic parameters, which none of the derives supports.
pub(crate) fn refuse_generics(input: &DeriveInput, derive: &str, errors: &mut Errors) {
    if !input.generics.params.is_empty() {
        errors.on(
            &input.generics,
            format!(
                "`{derive}` does not support generic parameters: use owned, concrete field types"
            ),
        );
    }
}

/// Whether `#[deprecated]` stands on the item.
pub(crate) fn is_deprecated(attrs: &[Attribute]) -> bool {
    attrs.iter().any(|attr| attr.path().is_ident("deprecated"))
}

/// The first paragraph of a doc comment, on one line.
pub(crate) fn first_paragraph(attrs: &[Attribute]) -> String {
    let mut text = String::new();
    for line in attrs.iter().filter_map(doc_line).flat_map(|doc| {
        doc.lines()
            .map(str::to_owned)
            .chain(doc.is_empty().then(String::new))
            .collect::<Vec<_>>()
    }) {
        let line = line.trim();
        match (line.is_empty(), text.is_empty()) {
            (true, true) => {}
            (true, false) => break,
            (false, empty) => {
                if !empty {
                    text.push(' ');
                }
                text.push_str(line);
            }
        }
    }
    text
}

fn doc_line(attr: &Attribute) -> Option<String> {
    let Meta::NameValue(pair) = &attr.meta else {
        return None;
    };
    if !pair.path.is_ident("doc") {
        return None;
    }
    match &pair.value {
        Expr::Lit(ExprLit {
            lit: Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}
