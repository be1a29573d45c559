//! Scalars into slots: every lossless way from what came to what is declared.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use crate::slot::{Object, Slot};

use super::excerpt::{blank_quoted, shape};
use super::state::State;

/// A scalar as it stands in a document.
#[derive(Clone, Copy)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Int(i64),
    Uint(u64),
    Float(f64),
    Text(&'a str),
}

/// What a scalar looks like, without its value.
impl fmt::Display for Scalar<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => f.write_str("null"),
            Self::Bool(_) => f.write_str("a boolean"),
            Self::Int(n) => integer_of(n.unsigned_abs(), f),
            Self::Uint(n) => integer_of(*n, f),
            Self::Float(n) if n.fract() == 0.0 => f.write_str("a number beyond 64 bits"),
            Self::Float(_) => f.write_str("a number with a fraction"),
            Self::Text("") => f.write_str("empty text"),
            Self::Text(text) => write!(f, "text like `{}`", shape(text)),
        }
    }
}

fn integer_of(n: u64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match n.checked_ilog10().map_or(1, |log| log + 1) {
        1 => f.write_str("an integer of 1 digit"),
        digits => write!(f, "an integer of {digits} digits"),
    }
}

/// What is expected where bytes stand that can only be a whole body.
pub(super) const NO_BODY: &str = "a body of its own";

/// Puts a scalar into a slot.
///
/// The error is what was expected.
pub(super) fn put(
    slot: Slot<'_>,
    scalar: Scalar<'_>,
    state: &mut State,
) -> Result<(), Cow<'static, str>> {
    match slot {
        Slot::Ignored => {}
        Slot::Str(into) => match scalar {
            Scalar::Text(text) => *into = text.to_owned(),
            other => *into = written(other, state).into_owned(),
        },
        Slot::Text(into) => into.set(written(scalar, state)),
        Slot::I32(into) => {
            let wide = integer(scalar).ok_or("a 32-bit integer")?;
            *into = i32::try_from(wide).map_err(|_| "a 32-bit integer")?;
        }
        Slot::I64(into) => *into = integer(scalar).ok_or("a 64-bit integer")?,
        Slot::F64(into) => *into = number(scalar).ok_or("a number")?,
        Slot::Bool(into) => *into = boolean(scalar).ok_or("a boolean")?,
        Slot::Json(into) => *into = value(scalar),
        Slot::Whole(into) => into
            .set(value(scalar))
            .map_err(|message| blank_quoted(&message))?,
        Slot::Option(into) => match scalar {
            Scalar::Null => into.clear(),
            Scalar::Text("") if !keeps_empty(into.fill()) => into.clear(),
            // A scalar replaces what was there; nothing of it can stay.
            _ => put(into.fill(), scalar, state)?,
        },
        Slot::List(into) => {
            into.clear();
            if !matches!(scalar, Scalar::Null | Scalar::Text("")) {
                // A list of one, without its brackets.
                match into.push() {
                    Slot::Object(_) | Slot::List(_) | Slot::Map(_) => return Err("a list".into()),
                    item => put(item, scalar, state)?,
                }
            }
        }
        Slot::Map(into) => match scalar {
            Scalar::Null | Scalar::Text("") => into.clear(),
            _ => return Err("an object (a map)".into()),
        },
        Slot::Object(into) => match scalar {
            Scalar::Null | Scalar::Text("") => reset_object(into),
            _ => return Err("an object".into()),
        },
        Slot::Body(_) => return Err(NO_BODY.into()),
    }
    Ok(())
}

/// Whether empty text is a value of its own for the inside of an option, and not the same as absent.
fn keeps_empty(slot: Slot<'_>) -> bool {
    match slot {
        Slot::Str(_) | Slot::List(_) | Slot::Map(_) | Slot::Json(_) => true,
        Slot::Option(inner) => keeps_empty(inner.fill()),
        _ => false,
    }
}

fn written<'a>(scalar: Scalar<'a>, state: &mut State) -> Cow<'a, str> {
    match scalar {
        Scalar::Null => Cow::Borrowed(""),
        Scalar::Bool(true) => Cow::Borrowed("true"),
        Scalar::Bool(false) => Cow::Borrowed("false"),
        Scalar::Int(n) => Cow::Owned(n.to_string()),
        Scalar::Uint(n) => Cow::Owned(n.to_string()),
        Scalar::Float(n) => {
            state.inexact = true;
            Cow::Owned(n.to_string())
        }
        Scalar::Text(text) => Cow::Borrowed(text),
    }
}

fn integer(scalar: Scalar<'_>) -> Option<i64> {
    match scalar {
        Scalar::Null => Some(0),
        Scalar::Bool(value) => Some(value.into()),
        Scalar::Int(n) => Some(n),
        Scalar::Uint(n) => n.try_into().ok(),
        Scalar::Float(n) => whole(n),
        Scalar::Text(text) => match text.trim() {
            "" => Some(0),
            text => text.parse().ok().or_else(|| whole_text(text)),
        },
    }
}

/// `12.0` as 12; nothing beyond the integers that a float holds exactly.
fn whole(n: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "whole and below 2^53")]
    (n.fract() == 0.0 && n.abs() < EXACT).then_some(n as i64)
}

/// `"12.0"` and `"1e3"`, without going through a float where the digits stand there.
fn whole_text(text: &str) -> Option<i64> {
    match text.split_once('.') {
        Some((digits, zeros)) if !zeros.is_empty() && zeros.bytes().all(|b| b == b'0') => {
            digits.parse().ok()
        }
        _ => finite(text).and_then(whole),
    }
}

fn number(scalar: Scalar<'_>) -> Option<f64> {
    match scalar {
        Scalar::Null => Some(0.0),
        Scalar::Bool(value) => Some(value.into()),
        #[expect(clippy::cast_precision_loss, reason = "a float was declared")]
        Scalar::Int(n) => Some(n as f64),
        #[expect(clippy::cast_precision_loss, reason = "a float was declared")]
        Scalar::Uint(n) => Some(n as f64),
        Scalar::Float(n) => Some(n),
        Scalar::Text(text) => match text.trim() {
            "" => Some(0.0),
            text => finite(text),
        },
    }
}

/// Parses a number; Rust's own words for infinity and NaN are no numbers on the wire.
fn finite(text: &str) -> Option<f64> {
    text.parse().ok().filter(|n: &f64| n.is_finite())
}

fn boolean(scalar: Scalar<'_>) -> Option<bool> {
    match scalar {
        Scalar::Null => Some(false),
        Scalar::Bool(value) => Some(value),
        Scalar::Int(0) | Scalar::Uint(0) => Some(false),
        Scalar::Int(1) | Scalar::Uint(1) => Some(true),
        Scalar::Int(_) | Scalar::Uint(_) => None,
        Scalar::Float(n) => (n == 0.0 || n == 1.0).then_some(n == 1.0),
        Scalar::Text(text) => match text.trim() {
            "" | "0" => Some(false),
            "1" => Some(true),
            text if text.eq_ignore_ascii_case("true") => Some(true),
            text if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        },
    }
}

/// A scalar as a JSON value.
pub(super) fn value(scalar: Scalar<'_>) -> Value {
    match scalar {
        Scalar::Null => Value::Null,
        Scalar::Bool(value) => value.into(),
        Scalar::Int(n) => n.into(),
        Scalar::Uint(n) => n.into(),
        Scalar::Float(n) => n.into(),
        Scalar::Text(text) => text.into(),
    }
}

/// Makes a slot what it is by default, so that what is given again replaces and does not mix.
pub(super) fn reset(slot: Slot<'_>) {
    match slot {
        Slot::Ignored => {}
        Slot::Str(value) => value.clear(),
        Slot::I32(value) => *value = 0,
        Slot::I64(value) => *value = 0,
        Slot::F64(value) => *value = 0.0,
        Slot::Bool(value) => *value = false,
        Slot::Text(value) => value.set(Cow::Borrowed("")),
        Slot::Object(object) => reset_object(object),
        Slot::List(list) => list.clear(),
        Slot::Map(map) => map.clear(),
        Slot::Option(option) => option.clear(),
        Slot::Json(value) => *value = Value::Null,
        // Replaced as a whole by whatever comes.
        Slot::Whole(_) | Slot::Body(_) => {}
    }
}

fn reset_object(object: &mut dyn Object) {
    for i in 0..object.table().len() {
        reset(object.field(i));
    }
}

/// The text of a scalar slot, for the envelope. Nothing if absent, empty or not a scalar.
pub(super) fn text_of(slot: Slot<'_>) -> Option<String> {
    let text = match slot {
        Slot::Str(value) => value.clone(),
        Slot::Text(value) => value.get().to_owned(),
        Slot::I32(value) => value.to_string(),
        Slot::I64(value) => value.to_string(),
        Slot::F64(value) => value.to_string(),
        Slot::Bool(value) => value.to_string(),
        Slot::Option(option) => return option.get().and_then(text_of),
        Slot::Json(value) => return text_of_value(value),
        Slot::Ignored
        | Slot::Object(_)
        | Slot::List(_)
        | Slot::Map(_)
        | Slot::Whole(_)
        | Slot::Body(_) => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The text of a scalar value.
pub(super) fn text_of_value(value: &Value) -> Option<String> {
    match value {
        Value::String(text) if text.is_empty() => None,
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
