//! The same rules for parameters that arrive as text.

use std::collections::BTreeMap;

use super::rule::{Measured, Presence, broken, missing};
use super::{Path, Violation};
use crate::descriptor::{Field, Kind, Place, Style};

/// Checks one parameter as it was received, by kind and rules (without `required` and `required_if`).
///
/// `name` is the full name as received, `Tag.1.Key`; `field` is the field that this name leads to. For a list
/// that is sent as `Name.1`, `Name.2`, the text is one item; for lists as JSON text or joined, it is the whole list.
/// Booleans are accepted in any letter case and as `1` and `0`, because official clients send them so.
///
/// # Errors
/// The first broken rule.
pub fn check_text(field: &Field, name: &str, text: &str) -> Result<(), Violation> {
    let whole = name == field.name;
    match (field.style, field.kind) {
        (Style::Join(separator), Kind::List(item)) if whole => {
            let items: Vec<&str> = match text {
                "" => Vec::new(),
                text => text.split(separator).collect(),
            };
            first(broken(
                field,
                &name,
                &Measured::Items(items.len()),
                field.secret,
            ))?;
            items
                .into_iter()
                .try_for_each(|text| scalar(field, item, name, text))
        }
        (Style::Json, _) if !is_scalar(&field.kind) => json(field, name, text),
        (_, kind) => scalar(field, leaf(&kind), name, text),
    }
}

/// Checks which parameters have to be there, of a request with these parameters by full name (`Tag.1.Key`).
///
/// Goes into lists and objects in their dotted form, as far as items were received. Maps are not looked into.
#[must_use]
pub fn check_received(
    params: &'static [Field],
    received: &BTreeMap<String, String>,
) -> Vec<Violation> {
    let mut found = Vec::new();
    members(params, "", received, &mut found);
    found
}

fn members(
    fields: &'static [Field],
    prefix: &str,
    received: &BTreeMap<String, String>,
    found: &mut Vec<Violation>,
) {
    for field in fields {
        // What only picks the host is never sent.
        if field.place == Place::Host {
            continue;
        }
        if field.style == Style::Flatten {
            members(field.kind.fields(), prefix, received, found);
            continue;
        }
        let path = Path {
            prefix,
            name: field.name,
        };
        let name = path.to_string();
        let other = |param: &str| {
            let path = Path {
                prefix,
                name: param,
            };
            received.get(&path.to_string()).cloned()
        };
        found.extend(missing(
            field,
            &path,
            presence(field, &name, received),
            &other,
        ));
        // JSON text was checked with its members, by `check_text`.
        match field.kind {
            Kind::Object(nested) if is_begun(&name, received) => {
                members(nested(), &name, received, found);
            }
            Kind::List(item) => {
                let mut number = 1;
                loop {
                    let name = format!("{name}.{number}");
                    if is_begun(&name, received) {
                        members(item.fields(), &name, received, found);
                    } else if !received.contains_key(&name) {
                        break;
                    }
                    number += 1;
                }
            }
            _ => {}
        }
    }
}

fn presence(field: &Field, name: &str, received: &BTreeMap<String, String>) -> Presence {
    match received.get(name).map(String::as_str) {
        Some("") if !matches!(field.kind, Kind::List(_)) => Presence::EmptyText,
        Some("" | "[]") => Presence::EmptyList,
        Some(_) => Presence::Set,
        None if is_begun(name, received) => Presence::Set,
        None => Presence::Unset,
    }
}

/// Whether a part of a value was received: `Tag.1.Key` of `Tag` and of `Tag.1`.
fn is_begun(name: &str, received: &BTreeMap<String, String>) -> bool {
    let prefix = format!("{name}.");
    received
        .range(prefix.clone()..)
        .next()
        .is_some_and(|(name, _)| name.starts_with(&prefix))
}

const fn is_scalar(kind: &Kind) -> bool {
    !matches!(
        kind,
        Kind::List(_) | Kind::Map(_) | Kind::Object(_) | Kind::Any
    )
}

/// The kind of the items of lists in lists.
const fn leaf(kind: &Kind) -> &Kind {
    match kind {
        Kind::List(item) | Kind::Map(item) => leaf(item),
        other => other,
    }
}

fn first(violations: Vec<Violation>) -> Result<(), Violation> {
    violations.into_iter().next().map_or(Ok(()), Err)
}

fn wrong_type(field: &Field, name: &str, kind: &Kind, text: &str) -> Violation {
    let measured = Measured::Text(text);
    Violation {
        param: name.to_owned(),
        rule: format!("must be {}", expected(kind)),
        shape: measured.shape(false, field.secret),
    }
}

const fn expected(kind: &Kind) -> &'static str {
    match kind {
        Kind::Int32 => "a 32-bit integer",
        Kind::Int64 => "a 64-bit integer",
        Kind::Float => "a number",
        Kind::Bool => "`true` or `false`",
        Kind::List(_) => "a list in JSON",
        Kind::Map(_) | Kind::Object(_) => "an object in JSON",
        Kind::Any => "JSON",
        Kind::Bytes => "bytes",
        Kind::Text | Kind::Enum(_) => "a text",
    }
}

fn scalar(field: &Field, kind: &Kind, name: &str, text: &str) -> Result<(), Violation> {
    let wrong = || wrong_type(field, name, kind, text);
    let measured = match kind {
        Kind::Int32 => Measured::Integer(text.parse::<i32>().map_err(|_| wrong())?.into()),
        // Unsigned fields have this kind too.
        Kind::Int64 => match (text.parse::<i64>(), text.parse::<u64>()) {
            (Ok(number), _) => Measured::Integer(number.into()),
            (_, Ok(number)) => Measured::Integer(number.into()),
            _ => return Err(wrong()),
        },
        Kind::Float => match text.parse::<f64>() {
            Ok(number) if number.is_finite() => Measured::Number(number),
            _ => return Err(wrong()),
        },
        Kind::Bool => Measured::Bool(truth(text).ok_or_else(wrong)?),
        _ => Measured::Text(text),
    };
    first(broken(field, &name, &measured, field.secret))
}

fn truth(text: &str) -> Option<bool> {
    if text == "1" || text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text == "0" || text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

/// A composite value in one JSON text: its type, the rules of the field, and those of its members.
fn json(field: &Field, name: &str, text: &str) -> Result<(), Violation> {
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|_| wrong_type(field, name, &field.kind, text))?;
    json_value(field, &field.kind, name, &value)
}

fn json_value(
    field: &Field,
    kind: &Kind,
    name: &str,
    value: &serde_json::Value,
) -> Result<(), Violation> {
    use serde_json::Value as Json;
    let Some(measured) = Measured::of_json(value) else {
        return Ok(());
    };
    match (kind, value) {
        (Kind::List(item), Json::Array(items)) => {
            first(broken(field, &name, &measured, field.secret))?;
            items.iter().enumerate().try_for_each(|(i, value)| {
                json_value(field, item, &format!("{name}.{}", i + 1), value)
            })
        }
        (Kind::Map(item), Json::Object(members)) => {
            first(broken(field, &name, &measured, field.secret))?;
            members.iter().try_for_each(|(key, value)| {
                json_value(field, item, &format!("{name}.{key}"), value)
            })
        }
        (Kind::Object(fields), Json::Object(members)) => fields().iter().try_for_each(|field| {
            let name = format!("{name}.{}", field.name);
            let value = members.get(field.name).unwrap_or(&Json::Null);
            let presence = match value {
                Json::Null => Presence::Unset,
                Json::String(text) if text.is_empty() => Presence::EmptyText,
                Json::Array(items) if items.is_empty() => Presence::EmptyList,
                _ => Presence::Set,
            };
            let other = |param: &str| members.get(param).map(json_text);
            missing(field, &name, presence, &other).map_or(Ok(()), Err)?;
            json_value(field, &field.kind, &name, value)
        }),
        (Kind::Any, _) => Ok(()),
        (kind, value) if is_scalar(kind) && !value.is_array() && !value.is_object() => {
            scalar(field, kind, name, &json_text(value))
        }
        (kind, value) => Err(wrong_type(field, name, kind, &value.to_string())),
    }
}

fn json_text(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
