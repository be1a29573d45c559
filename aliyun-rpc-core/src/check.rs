//! The rules of a descriptor, applied to values: by the client before sending, by the emulator on receipt.
//!
//! Every rule is judged in one place, whether the value is still typed ([`check`]) or already text
//! ([`check_text`], [`check_received`]). Words of an [`Enum`](crate::descriptor::Kind::Enum) that are not in its list are
//! accepted: lists grow, and an outdated package must not lock its user out. A
//! [`Rule::OneOf`](crate::descriptor::Rule::OneOf) is a promise and is enforced.

mod received;
mod rule;

use std::fmt;

use crate::descriptor::{Action, Field, Style};
use crate::value::{Params, Value};

pub use received::{check_received, check_text};
use rule::{Measured, Presence, broken, missing};

/// A parameter that breaks a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Name on the wire, with the path of nested parameters: `Tag.1.Key`.
    pub param: String,
    /// The rule in words: `must be at most 100`.
    pub rule: String,
    /// The shape of the value, never the value of a secret: `the integer 500`, `a text of 61 characters`.
    pub shape: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}, found {}", self.param, self.rule, self.shape)
    }
}

/// All violations of a request; empty if it may be sent.
///
/// Parameters that the runtime fills (a region, an idempotency token) count as set.
#[must_use]
pub fn check(action: &Action, params: &dyn Params) -> Vec<Violation> {
    let mut found = Vec::new();
    members(action.params, params, "", false, &mut found);
    found
}

fn members(
    table: &[Field],
    params: &dyn Params,
    prefix: &str,
    secret: bool,
    found: &mut Vec<Violation>,
) {
    for (i, field) in table.iter().enumerate() {
        let value = params.get(i);
        let secret = secret || field.secret;
        if field.style == Style::Flatten
            && let Value::Object(object) = value
        {
            members(object.table(), object, prefix, secret, found);
            continue;
        }
        // The path is written only when it is needed: most requests break no rule.
        let path = Path {
            prefix,
            name: field.name,
        };
        let other = |name: &str| sibling(table, params, name);
        found.extend(missing(field, &path, presence(field, value), &other));
        judge(field, &path, value, secret, found);
    }
}

/// Applies the rules of a field to a value, and descends.
fn judge(
    field: &Field,
    path: &Path<'_>,
    value: Value<'_>,
    secret: bool,
    found: &mut Vec<Violation>,
) {
    match value {
        Value::Unset => {}
        Value::List(list) => {
            if !(list.is_empty() && (field.omit_empty || field.required)) {
                found.extend(broken(field, path, &Measured::Items(list.len()), secret));
            }
            for i in 0..list.len() {
                let name = path.to_string();
                let number = (i + 1).to_string();
                judge(
                    field,
                    &Path {
                        prefix: &name,
                        name: &number,
                    },
                    list.item(i),
                    secret,
                    found,
                );
            }
        }
        Value::Map(map) => {
            if !(map.is_empty() && (field.omit_empty || field.required)) {
                found.extend(broken(field, path, &Measured::Items(map.len()), secret));
            }
            let name = path.to_string();
            map.for_each(&mut |key, value| {
                judge(
                    field,
                    &Path {
                        prefix: &name,
                        name: key,
                    },
                    value,
                    secret,
                    found,
                );
            });
        }
        Value::Object(object) => members(object.table(), object, &path.to_string(), secret, found),
        Value::Str("") if field.required => {}
        scalar => {
            if let Some(measured) = Measured::of(scalar) {
                found.extend(broken(field, path, &measured, secret));
            }
        }
    }
}

/// Whether a parameter will be sent.
fn presence(field: &Field, value: Value<'_>) -> Presence {
    match value {
        Value::Unset if field.region || field.idempotency_token => Presence::Set,
        Value::Unset => Presence::Unset,
        Value::Str("") => Presence::EmptyText,
        Value::Bytes(bytes) if bytes.is_empty() => Presence::EmptyText,
        Value::List(list) if list.is_empty() => Presence::EmptyList,
        Value::Map(map) if map.is_empty() => Presence::EmptyList,
        _ => Presence::Set,
    }
}

/// The text of the parameter beside this one that a `required_if` names.
fn sibling(table: &[Field], params: &dyn Params, name: &str) -> Option<String> {
    let i = table.iter().position(|field| field.name == name)?;
    match params.get(i) {
        Value::Str(text) => Some(text.to_owned()),
        Value::Int(number) => Some(number.to_string()),
        Value::Uint(number) => Some(number.to_string()),
        Value::Float(number) => Some(number.to_string()),
        Value::Bool(truth) => Some(truth.to_string()),
        _ => None,
    }
}

/// A parameter's name below the path of the object or list that holds it.
#[derive(Clone, Copy)]
struct Path<'a> {
    prefix: &'a str,
    name: &'a str,
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.prefix, self.name) {
            ("", name) => f.write_str(name),
            (prefix, "") => f.write_str(prefix),
            (prefix, name) => write!(f, "{prefix}.{name}"),
        }
    }
}
