//! Rules about rules: whether `min`, `max_len`, `one_of`, ... fit the type and each other.

use proc_macro2::Ident;
use syn::LitInt;
use syn::ext::IdentExt;

use crate::attr::Opt;
use crate::attr::field::{Condition, FieldOpts, Number};
use crate::errors::Errors;
use crate::ir::Param;
use crate::ir::shape::{Class, class};
use crate::naming::did_you_mean;

/// The options that are rules.
pub(crate) fn keys(opts: &FieldOpts) -> Vec<&Ident> {
    let mut keys: Vec<&Ident> = Vec::new();
    keys.extend(opts.min.as_ref().map(|o| &o.key));
    keys.extend(opts.max.as_ref().map(|o| &o.key));
    keys.extend(opts.min_len.as_ref().map(|o| &o.key));
    keys.extend(opts.max_len.as_ref().map(|o| &o.key));
    keys.extend(opts.one_of.as_ref().map(|o| &o.key));
    keys.extend(opts.check.as_ref().map(|o| &o.key));
    keys.extend(opts.required_if.iter().map(|o| &o.key));
    keys
}

/// Checks the rules of one field; `all` are its neighbours.
pub(crate) fn check(param: &Param<'_>, all: &[Param<'_>], errors: &mut Errors) {
    let opts = &param.opts;
    // Rules about values hold for each item of a list.
    let leaf = leaf(param.shape.class);
    for number in opts.min.iter().chain(&opts.max) {
        bound(param, leaf, number, errors);
    }
    for length in opts.min_len.iter().chain(&opts.max_len) {
        let key = &length.key;
        if param.shape.class.is_scalar() && !matches!(param.shape.class, Class::Text) {
            let other = key.to_string().replace("_len", "");
            errors.at(
                key.span(),
                format!(
                    "`{key}` counts letters or items, and `{}` is {}; write `{other}`",
                    param.ident.unraw(),
                    param.shape.class.word()
                ),
            );
        }
        if length.value.base10_parse::<usize>().is_err() {
            errors.at(
                length.value.span(),
                format!("expected a whole number: `{key} = 100`"),
            );
        }
    }
    order(opts, errors);
    if let Some(words) = &opts.one_of {
        one_of(param, leaf, words, errors);
    }
    if let Some(check) = &opts.check
        && let Some(word) = not_text(param, leaf)
    {
        errors.at(
            check.key.span(),
            format!(
                "`check` looks at texts, and `{}` is {word}",
                param.ident.unraw()
            ),
        );
    }
    for condition in &opts.required_if {
        required_if(param, all, condition, errors);
    }
}

fn leaf(outer: Class<'_>) -> Class<'_> {
    match outer {
        Class::List(item) | Class::Maybe(item) | Class::Map(_, item) => leaf(class(item)),
        other => other,
    }
}

/// The word for a type that holds no text, if it is known to hold none.
fn not_text(param: &Param<'_>, leaf: Class<'_>) -> Option<&'static str> {
    match leaf {
        Class::Text => None,
        Class::Other if param.opts.styles().is_empty() => None,
        Class::Other if matches!(param.shape.class, Class::List(_)) => None,
        Class::Other => Some("an object"),
        other => Some(other.word()),
    }
}

fn bound(param: &Param<'_>, leaf: Class<'_>, number: &Opt<Number>, errors: &mut Errors) {
    let (key, name) = (&number.key, param.ident.unraw());
    match leaf {
        Class::Text => errors.at(key.span(), format!("`{key}` compares numbers, and `{name}` holds text; write `{key}_len` for its length")),
        Class::Integer if !number.value.whole => errors.on(&number.value.tokens, format!("`{name}` is a whole number, so `{key}` is one, too")),
        Class::Integer | Class::Float => {}
        Class::Other if param.opts.styles().is_empty() => {}
        other => errors.at(key.span(), format!("`{key}` compares numbers, and `{name}` is {}", other.word())),
    }
}

fn order(opts: &FieldOpts, errors: &mut Errors) {
    if let (Some(min), Some(max)) = (&opts.min, &opts.max)
        && min.value.value > max.value.value
    {
        errors.on(
            &max.value.tokens,
            "`max` is below `min`: no value satisfies both",
        );
    }
    let length = |o: &Option<Opt<LitInt>>| {
        o.as_ref()
            .and_then(|o| o.value.base10_parse::<usize>().ok())
    };
    if let (Some(min), Some(max)) = (length(&opts.min_len), length(&opts.max_len))
        && min > max
    {
        errors.on(
            opts.max_len.as_ref().map(|o| &o.value),
            "`max_len` is below `min_len`: no value satisfies both",
        );
    }
}

fn one_of(param: &Param<'_>, leaf: Class<'_>, words: &Opt<Vec<syn::LitStr>>, errors: &mut Errors) {
    let (key, name) = (&words.key, param.ident.unraw());
    if let Some(word) = not_text(param, leaf) {
        let hint = if leaf.is_number() {
            "; write `min` and `max`"
        } else {
            ""
        };
        errors.at(
            key.span(),
            format!("`one_of` lists texts, and `{name}` is {word}{hint}"),
        );
    }
    if words.value.is_empty() {
        errors.at(
            key.span(),
            "`one_of` without values lets nothing through: `one_of(\"a\", \"b\")`",
        );
    }
    for (i, word) in words.value.iter().enumerate() {
        if words
            .value
            .iter()
            .take(i)
            .any(|other| other.value() == word.value())
        {
            errors.at(word.span(), format!("`{}` is listed twice", word.value()));
        }
    }
}

fn required_if(
    param: &Param<'_>,
    all: &[Param<'_>],
    condition: &Opt<Condition>,
    errors: &mut Errors,
) {
    let (key, condition) = (&condition.key, &condition.value);
    let wanted = condition.field.unraw();
    if param.is_required() {
        errors.at(key.span(), "a field that is no `Option` is always required; write `Option<_>` or remove `required_if`");
    }
    if condition.values.is_empty() {
        errors.at(
            condition.field.span(),
            "`required_if` without values never holds: `required_if(mode = \"New\")`",
        );
    }
    if wanted == param.ident.unraw() {
        errors.at(
            condition.field.span(),
            format!("`{wanted}` cannot depend on itself; name another field"),
        );
        return;
    }
    match all.iter().find(|other| other.ident.unraw() == wanted) {
        None => {
            let names: Vec<String> = all
                .iter()
                .map(|p| p.ident.unraw().to_string())
                .filter(|name| param.ident.unraw() != name)
                .collect();
            let hint = did_you_mean(&wanted.to_string(), names.iter().map(String::as_str));
            errors.at(
                condition.field.span(),
                format!("there is no field `{wanted}`{hint}"),
            );
        }
        Some(other) if other.is_skipped() => {
            errors.at(
                condition.field.span(),
                format!("`{wanted}` is never sent, so it cannot be a condition"),
            );
        }
        Some(other) => {
            let odd = matches!(other.shape.class, Class::List(_) | Class::Map(..))
                || !other.opts.styles().is_empty();
            if odd {
                errors.at(
                    condition.field.span(),
                    format!(
                        "a condition looks at one text, number or bool, and `{wanted}` is {}",
                        other.shape.class.word()
                    ),
                );
            }
        }
    }
}
