//! Answers that are one value and no object of members: text, a list, a number, bytes.

use serde::de::DeserializeSeed as _;
use serde::{Deserialize as _, Deserializer};
use serde_json::Value;

use super::fill::{Fill, is_text};
use super::state::{self, State};
use super::{DecodeError, Envelope, scalar};
use crate::slot::{Object, Slot};

/// Reads what needs no format: bytes as they are, and text that is not even JSON.
///
/// `None` if the body has to be read as a document.
pub(super) fn plain(object: &mut dyn Object, body: &[u8]) -> Option<Result<Envelope, DecodeError>> {
    let mut slot = object.whole()?;
    if let Slot::Body(into) = slot {
        return Some(into.set(body).map(|()| Envelope::default()));
    }
    if !is_text(&mut slot) {
        return None;
    }
    let text = match state::text(body) {
        Ok(text) => text,
        Err(error) => return Some(Err(error)),
    };
    if state::is_html(text) {
        return Some(Err(DecodeError::html()));
    }
    let unquoted = serde_json::from_str::<String>(text);
    crate::slot::put(slot, unquoted.as_deref().unwrap_or(text));
    Some(Ok(Envelope::default()))
}

/// Reads a document into the one value of an answer.
pub(super) fn document<'de, D: Deserializer<'de>>(
    object: &mut dyn Object,
    deserializer: D,
    state: &mut State,
) -> Result<(), D::Error> {
    match object.whole() {
        None => Ok(()),
        Some(Slot::Whole(into)) => {
            let document = document_of(deserializer, state)?;
            into.set(document)
                .map_err(|message| state.foreign(&message))
        }
        Some(Slot::Json(into)) => {
            *into = document_of(deserializer, state)?;
            Ok(())
        }
        Some(slot) => Fill::new(slot, None, state).deserialize(deserializer),
    }
}

/// A document of any shape, after a look at its envelope.
fn document_of<'de, D: Deserializer<'de>>(
    deserializer: D,
    state: &mut State,
) -> Result<Value, D::Error> {
    let document = Value::deserialize(deserializer)?;
    let member = |name: &str| {
        let (_, value) =
            (document.as_object()?.iter()).find(|(key, _)| key.eq_ignore_ascii_case(name))?;
        scalar::text_of_value(value)
    };
    state.envelope.request_id = member("RequestId");
    state.envelope.code = member("Code");
    Ok(document)
}
