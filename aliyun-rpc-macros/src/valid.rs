//! Every rule that concerns more than one option: what fits together, and what fits the type.

pub(crate) mod action;
pub(crate) mod answer;
mod bytes;
mod pages;
pub(crate) mod params;
mod rules;
pub(crate) mod string_enum;

use proc_macro2::Span;
use syn::LitStr;

use crate::errors::Errors;

/// A word that a service says: blanks may stand inside it (`High Clock Speed`).
fn word(option: &str, name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    let inside: String = text.split(' ').filter(|part| !part.is_empty()).collect();
    if text.trim() == text && !inside.is_empty() && !inside.chars().any(char::is_whitespace) {
        return;
    }
    wire_name(option, name, errors);
}

/// A name on the wire: not empty, no blanks, no control characters.
fn wire_name(option: &str, name: &LitStr, errors: &mut Errors) {
    let text = name.value();
    if text.is_empty() {
        errors.at(
            name.span(),
            format!("`{option}` is empty; write the name on the wire"),
        );
    } else if text.chars().any(|c| c.is_whitespace() || c.is_control()) {
        errors.at(
            name.span(),
            format!("`{option}` is a name on the wire and holds no blanks"),
        );
    }
}

/// Reports the second user of a name, and the first one.
///
/// `what` is worded for the second: "parameter `RuleId` is already sent by field `rule_id`".
fn unique<'a>(
    names: impl IntoIterator<Item = (&'a str, Span)>,
    errors: &mut Errors,
    what: impl Fn(&str, usize) -> String,
) {
    let mut seen: Vec<(&str, Span)> = Vec::new();
    for (name, span) in names {
        if let Some(i) = seen.iter().position(|(other, _)| *other == name) {
            errors.at(span, what(name, i));
            if let Some((_, first)) = seen.get(i) {
                errors.at(*first, format!("`{name}` is first used here"));
            }
        }
        seen.push((name, span));
    }
}
