//! Scalars and joined lists as text.

use std::fmt::Write as _;

use crate::value::Value;

/// Why a value cannot be written. The name of the parameter is added by the caller.
pub(super) type Reason = &'static str;

const NOT_FINITE: Reason = "it is not a finite number; leave it unset or give a number";
const NOT_SCALAR: Reason =
    "a joined list cannot hold lists or objects; send it as JSON text or flattened";
/// Bytes are put aside before anything is written as text.
pub(super) const BYTES: Reason = "bytes can only be the whole body of a `POST`, and only once";
const NOT_JOINED: Reason = "only a list can be joined";

pub(super) fn int(number: i64, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(number));
}

pub(super) fn uint(number: u64, out: &mut String) {
    out.push_str(itoa::Buffer::new().format(number));
}

/// Plain decimal, never with an exponent: some decoders of the service read only that.
pub(super) fn float(number: f64, out: &mut String) -> Result<(), Reason> {
    if !number.is_finite() {
        return Err(NOT_FINITE);
    }
    // Writing to a string cannot fail.
    let _ = write!(out, "{number}");
    Ok(())
}

pub(super) const fn boolean(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}

/// A number of a JSON value. Integers stay exact.
pub(super) fn json_number(number: &serde_json::Number, out: &mut String) -> Result<(), Reason> {
    if let Some(number) = number.as_i64() {
        int(number, out);
    } else if let Some(number) = number.as_u64() {
        uint(number, out);
    } else {
        float(number.as_f64().unwrap_or(f64::NAN), out)?;
    }
    Ok(())
}

/// The items of a list joined with a separator. A null item is empty text, so that positions stay.
pub(super) fn join(value: Value<'_>, separator: &str, out: &mut String) -> Result<(), Reason> {
    match value {
        Value::List(list) => {
            for i in 0..list.len() {
                if i > 0 {
                    out.push_str(separator);
                }
                item(list.item(i), out)?;
            }
            Ok(())
        }
        Value::Json(serde_json::Value::Array(list)) => {
            for (i, value) in list.iter().enumerate() {
                if i > 0 {
                    out.push_str(separator);
                }
                item(Value::Json(value), out)?;
            }
            Ok(())
        }
        Value::Unset | Value::Json(serde_json::Value::Null) => Ok(()),
        _ => Err(NOT_JOINED),
    }
}

fn item(value: Value<'_>, out: &mut String) -> Result<(), Reason> {
    match value {
        Value::Unset => Ok(()),
        Value::Str(text) => {
            out.push_str(text);
            Ok(())
        }
        Value::Int(number) => {
            int(number, out);
            Ok(())
        }
        Value::Uint(number) => {
            uint(number, out);
            Ok(())
        }
        Value::Float(number) => float(number, out),
        Value::Bool(value) => {
            out.push_str(boolean(value));
            Ok(())
        }
        Value::Json(json) => match json {
            serde_json::Value::Null => Ok(()),
            serde_json::Value::Bool(value) => item(Value::Bool(*value), out),
            serde_json::Value::Number(number) => json_number(number, out),
            serde_json::Value::String(text) => item(Value::Str(text), out),
            serde_json::Value::Array(_) | serde_json::Value::Object(_) => Err(NOT_SCALAR),
        },
        Value::List(_) | Value::Map(_) | Value::Object(_) => Err(NOT_SCALAR),
        Value::Bytes(_) => Err(BYTES),
    }
}
