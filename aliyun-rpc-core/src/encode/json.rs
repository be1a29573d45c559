//! Values as compact JSON text: no blanks, characters beyond ASCII as they are, members in field order.

use super::scalar::{self, Reason};
use crate::descriptor::{Field, Style};
use crate::value::Value;

/// Appends JSON text.
pub(super) struct Writer<'a> {
    pub(super) out: &'a mut String,
    /// Whether something secret was written.
    pub(super) secret: bool,
}

impl<'a> Writer<'a> {
    pub(super) const fn new(out: &'a mut String) -> Self {
        Self { out, secret: false }
    }

    /// A JSON value. Unset members of objects are left out; unset items of lists and entries of maps are `null`.
    pub(super) fn value(&mut self, value: Value<'_>) -> Result<(), Reason> {
        match value {
            Value::Unset => self.out.push_str("null"),
            Value::Str(text) => string(text, self.out),
            Value::Int(number) => scalar::int(number, self.out),
            Value::Uint(number) => scalar::uint(number, self.out),
            Value::Float(number) => scalar::float(number, self.out)?,
            Value::Bool(value) => self.out.push_str(scalar::boolean(value)),
            Value::List(list) => {
                self.out.push('[');
                for i in 0..list.len() {
                    if i > 0 {
                        self.out.push(',');
                    }
                    self.value(list.item(i))?;
                }
                self.out.push(']');
            }
            Value::Map(_) | Value::Object(_) => {
                let mut first = self.open();
                self.members(value, &mut first)?;
                self.close();
            }
            Value::Json(json) => any(json, self.out)?,
            Value::Bytes(_) => return Err(scalar::BYTES),
        }
        Ok(())
    }

    /// Starts an object; members follow.
    pub(super) fn open(&mut self) -> First {
        self.out.push('{');
        First(true)
    }

    pub(super) fn close(&mut self) {
        self.out.push('}');
    }

    /// One member, by its field: the style decides between a nested value, joined text, and members that
    /// stand beside the others.
    pub(super) fn field(
        &mut self,
        field: &Field,
        value: Value<'_>,
        first: &mut First,
    ) -> Result<(), Reason> {
        self.secret |= field.secret;
        match field.style {
            Style::Flatten => self.members(value, first),
            Style::Join(separator) => {
                let mut text = String::new();
                scalar::join(value, separator, &mut text)?;
                self.member(field.name, Value::Str(&text), first)
            }
            Style::Dotted | Style::Json => self.member(field.name, value, first),
        }
    }

    pub(super) fn member(
        &mut self,
        name: &str,
        value: Value<'_>,
        first: &mut First,
    ) -> Result<(), Reason> {
        if !first.0 {
            self.out.push(',');
        }
        first.0 = false;
        string(name, self.out);
        self.out.push(':');
        self.value(value)
    }

    fn members(&mut self, value: Value<'_>, first: &mut First) -> Result<(), Reason> {
        match value {
            Value::Object(object) => {
                for (i, field) in object.table().iter().enumerate() {
                    let value = object.get(i);
                    if !super::is_absent(field, value) {
                        self.field(field, value, first)?;
                    }
                }
                Ok(())
            }
            Value::Map(map) => {
                let mut result = Ok(());
                map.for_each(&mut |key, value| {
                    if result.is_ok() {
                        result = self.member(key, value, first);
                    }
                });
                result
            }
            Value::Json(serde_json::Value::Object(map)) => {
                for (key, value) in map {
                    self.member(key, Value::Json(value), first)?;
                }
                Ok(())
            }
            _ => Err("only an object or map has members to stand beside the others"),
        }
    }
}

/// Whether no member of an object was written yet.
pub(super) struct First(bool);

impl First {
    /// For an object that is still open and ends with this text.
    pub(super) fn after(text: &str) -> Self {
        Self(text.ends_with('{'))
    }
}

/// Our own writer also for ready-made JSON values: their numbers must be written like all others.
fn any(json: &serde_json::Value, out: &mut String) -> Result<(), Reason> {
    match json {
        serde_json::Value::Null => out.push_str("null"),
        serde_json::Value::Bool(value) => out.push_str(scalar::boolean(*value)),
        serde_json::Value::Number(number) => scalar::json_number(number, out)?,
        serde_json::Value::String(text) => string(text, out),
        serde_json::Value::Array(list) => {
            out.push('[');
            for (i, item) in list.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                any(item, out)?;
            }
            out.push(']');
        }
        serde_json::Value::Object(map) => {
            out.push('{');
            for (i, (key, value)) in map.iter().enumerate() {
                if i > 0 {
                    out.push(',');
                }
                string(key, out);
                out.push(':');
                any(value, out)?;
            }
            out.push('}');
        }
    }
    Ok(())
}

/// A JSON string. Only what JSON demands is escaped: quotes, backslashes and control characters.
fn string(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest
        .bytes()
        .position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\')
    {
        let (plain, special) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = special.chars();
        match characters.next() {
            Some('"') => out.push_str("\\\""),
            Some('\\') => out.push_str("\\\\"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some('\t') => out.push_str("\\t"),
            Some('\u{8}') => out.push_str("\\b"),
            Some('\u{c}') => out.push_str("\\f"),
            control => {
                out.push_str("\\u00");
                let code = control.map_or(0, u32::from);
                for nibble in [code >> 4, code & 15] {
                    out.push(char::from_digit(nibble, 16).unwrap_or('0'));
                }
            }
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    out.push('"');
}
