//! The same rules for parameters that arrive as text.

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

/// Checks which parameters have to be there, of a request whose parameters `lookup` finds by full name.
///
/// Goes into lists and objects in their dotted form, as far as items were received. Maps are not looked into.
#[must_use]
pub fn check_received<'a>(
    params: &'static [Field],
    lookup: &dyn Fn(&str) -> Option<&'a str>,
) -> Vec<Violation> {
    let mut found = Vec::new();
    members(params, "", lookup, &mut found);
    found
}

fn members<'a>(
    fields: &'static [Field],
    prefix: &str,
    lookup: &dyn Fn(&str) -> Option<&'a str>,
    found: &mut Vec<Violation>,
) {
    for field in fields {
        // What only picks the host is never sent.
        if field.place == Place::Host {
            continue;
        }
        if field.style == Style::Flatten {
            members(field.kind.fields(), prefix, lookup, found);
            continue;
        }
        let path = Path {
            prefix,
            name: field.name,
        };
        let name = path.to_string();
        let other = |param: &str| {
            lookup(
                &Path {
                    prefix,
                    name: param,
                }
                .to_string(),
            )
            .map(str::to_owned)
        };
        found.extend(missing(
            field,
            &path,
            presence(field, &name, lookup),
            &other,
        ));
        match field.kind {
            Kind::Object(nested) if received(&field.kind, &name, lookup) => {
                members(nested(), &name, lookup, found);
            }
            Kind::List(item) => {
                let mut number = 1;
                loop {
                    let name = format!("{name}.{number}");
                    if !received(item, &name, lookup) {
                        break;
                    }
                    members(item.fields(), &name, lookup, found);
                    number += 1;
                }
            }
            _ => {}
        }
    }
}

fn presence<'a>(field: &Field, name: &str, lookup: &dyn Fn(&str) -> Option<&'a str>) -> Presence {
    match lookup(name) {
        Some("") if !matches!(field.kind, Kind::List(_)) => Presence::EmptyText,
        Some("" | "[]") => Presence::EmptyList,
        Some(_) => Presence::Set,
        // The keys of a map are not known, so its absence cannot be seen by name.
        None if matches!(field.kind, Kind::Map(_) | Kind::Any) => Presence::Set,
        None if received(&field.kind, name, lookup) => Presence::Set,
        None => Presence::Unset,
    }
}

/// Whether anything of a value was received, in whatever form.
fn received<'a>(kind: &Kind, name: &str, lookup: &dyn Fn(&str) -> Option<&'a str>) -> bool {
    if lookup(name).is_some() {
        return true;
    }
    match kind {
        Kind::List(item) => received(item, &format!("{name}.1"), lookup),
        Kind::Object(fields) => fields().iter().any(|field| {
            // A recursive object without a list between would not end: one level of it is enough.
            let name = format!("{name}.{}", field.name);
            match field.kind {
                Kind::Object(_) => lookup(&name).is_some(),
                Kind::List(Kind::Object(_)) => lookup(&format!("{name}.1")).is_some(),
                kind => received(&kind, &name, lookup),
            }
        }),
        _ => false,
    }
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
