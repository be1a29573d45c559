//! Filled answers as XML.

use serde_json::Value;

use crate::descriptor::{Field, Style};
use crate::slot::{Object, Slot};

use super::write;

pub(super) fn xml(slot: Slot<'_>, root: &str) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".to_owned();
    element(&mut out, root, |out| match slot {
        Slot::Object(object) => members(out, object),
        other => content(out, root, other),
    });
    out
}

fn element(out: &mut String, name: &str, inner: impl FnOnce(&mut String)) {
    let name = element_name(name);
    out.extend(["<", &name, ">"]);
    inner(out);
    out.extend(["</", &name, ">"]);
}

/// A name that XML allows: keys of maps may hold anything.
fn element_name(name: &str) -> String {
    let mut safe: String = name
        .chars()
        .map(|c| match c {
            c if c.is_alphanumeric() || matches!(c, '_' | '-' | '.') => c,
            _ => '_',
        })
        .collect();
    if !safe.starts_with(|c: char| c.is_alphabetic() || c == '_') {
        safe.insert(0, '_');
    }
    safe
}

fn members(out: &mut String, object: &mut dyn Object) {
    for (i, field) in object.table().iter().enumerate() {
        let mut slot = object.field(i);
        if !write::is_absent(&mut slot) {
            member(out, field, slot);
        }
    }
}

fn member(out: &mut String, field: &'static Field, slot: Slot<'_>) {
    match slot {
        Slot::Option(option) => {
            if let Some(slot) = option.get() {
                member(out, field, slot);
            }
        }
        slot if field.style == Style::Json => {
            let json = match slot {
                Slot::Str(text) => text.clone(),
                Slot::Text(text) => text.get().to_owned(),
                slot => write::json(slot),
            };
            element(out, field.name, |out| text(out, &json));
        }
        Slot::List(list) => match field.wrapper {
            Some(wrapper) => element(out, field.name, |out| {
                named(out, wrapper, Slot::List(list));
            }),
            None => named(out, field.name, Slot::List(list)),
        },
        slot => named(out, field.name, slot),
    }
}

/// Writes a value under a name; a list as one element for each item.
fn named(out: &mut String, name: &str, slot: Slot<'_>) {
    match slot {
        Slot::List(list) => {
            for i in 0..list.len() {
                element(out, name, |out| content(out, name, list.item(i)));
            }
        }
        Slot::Json(Value::Array(items)) => {
            for item in items {
                element(out, name, |out| content(out, name, Slot::Json(item)));
            }
        }
        Slot::Option(option) => {
            if let Some(slot) = option.get() {
                named(out, name, slot);
            }
        }
        Slot::Json(Value::Null) => {}
        slot => element(out, name, |out| content(out, name, slot)),
    }
}

/// Writes a value inside its element.
fn content(out: &mut String, name: &str, slot: Slot<'_>) {
    match slot {
        Slot::Ignored | Slot::Whole(_) | Slot::Json(Value::Null) => {}
        Slot::Str(value) => text(out, value),
        Slot::Text(value) => text(out, value.get()),
        Slot::I32(value) => out.push_str(&value.to_string()),
        Slot::I64(value) => out.push_str(&value.to_string()),
        Slot::F64(value) => out.push_str(&value.to_string()),
        Slot::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Slot::Body(body) => text(out, &String::from_utf8_lossy(&body.get())),
        Slot::Option(option) => {
            if let Some(slot) = option.get() {
                content(out, name, slot);
            }
        }
        Slot::Object(object) => members(out, object),
        Slot::Map(map) => map.for_each(&mut |key, slot| named(out, key, slot)),
        Slot::Json(Value::String(value)) => text(out, value),
        Slot::Json(Value::Object(members)) => {
            for (key, value) in members {
                named(out, key, Slot::Json(value));
            }
        }
        // A list in a list has no name of its own in XML.
        list @ (Slot::List(_) | Slot::Json(Value::Array(_))) => named(out, name, list),
        Slot::Json(value) => out.push_str(&value.to_string()),
    }
}

/// Writes text so that it is read back the same: carriage returns, and white space that stands alone, as
/// references. What XML cannot carry becomes U+FFFD.
fn text(out: &mut String, value: &str) {
    let blank = value.chars().all(char::is_whitespace);
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            c if blank || c == '\r' => out.push_str(&format!("&#{};", u32::from(c))),
            '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'.. => out.push(c),
            _ => out.push('\u{FFFD}'),
        }
    }
}
