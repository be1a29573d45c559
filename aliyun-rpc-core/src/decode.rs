//! From answers to fields: one lenient reader of slots, driven by JSON, by XML or by any serde format.
//!
//! The services do not keep to their own documentation: numbers come as text and text as numbers, a list
//! of one item comes as the item alone, an absent list as `""`. All that is forgiven in one place (`fill`,
//! `list`, `scalar`), whatever the format; what would lose information is refused with the path of the value.
//!
//! What is forgiven:
//! - numbers and booleans given as text, text given as a number (with all its digits), 0 and 1 for a boolean
//!   and the other way round;
//! - `null`, which means absent or empty; empty text for a number, boolean, object, list or map likewise;
//! - missing members (they keep their default) and unknown members (they are skipped);
//! - a single item where a list is declared, a list of one where an object is;
//! - lists with or without their `wrapper`, declared or (if it stands alone) not; a single item in place of the
//!   wrapper, also if it has a member of the wrapper's name, as long as that is a plain value;
//! - member names that differ from the declared ones only in letter case;
//! - text that holds JSON, where the field says so or where no text could stand;
//! - an object or list where text is declared: it is kept as JSON text, to the digit (from XML: what its elements
//!   make as JSON, an element that is given again as a list);
//! - XML in place of JSON and the other way round: the body's first character decides.
//!
//! What is refused: numbers beyond the declared type, fractions for integers, anything after the end of the
//! document, HTML, `Code` or `RequestId` given twice. Of other members given twice the last one counts.

mod entries;
mod error;
pub(crate) mod events;
mod excerpt;
mod fill;
mod json;
mod list;
mod lookup;
mod peek;
mod scalar;
mod state;
mod whole;
mod write;
mod write_xml;
#[cfg(feature = "xml")]
mod xml;

pub use error::{DecodeError, DecodeErrorKind};
pub(crate) use write::json as text;
pub use write::to_json;

use bytes::Bytes;
use serde::de::{DeserializeSeed, Error as _};

use crate::response::Format;
use crate::slot::{Object, Slot};
use fill::Fill;
use state::State;

/// What stands in every answer beside the operation's own fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// Id of the request (`RequestId`, `requestId`), also if the answer's struct has no such field.
    pub request_id: Option<String>,
    /// `Code` of the answer. What it means in a successful answer differs from product to product.
    pub code: Option<String>,
}

/// Fills an answer from a body.
///
/// `format` is what was asked for; a body that is visibly the other format is read as what it is.
///
/// # Errors
/// With the path of the value that does not fit. What was read before it stays in the object.
pub fn decode(
    object: &mut dyn Object,
    body: &[u8],
    format: Format,
) -> Result<Envelope, DecodeError> {
    if let Some(read) = whole::plain(object, body) {
        return read;
    }
    let text = state::text(body)?;
    if text.is_empty() {
        let may_be_empty = match object.whole() {
            None => object.table().is_empty(),
            Some(Slot::Option(value)) => {
                value.clear();
                true
            }
            Some(_) => false,
        };
        return may_be_empty
            .then(Envelope::default)
            .ok_or_else(DecodeError::empty);
    }
    if state::is_html(text) {
        return Err(DecodeError::html());
    }
    match state::format(text).unwrap_or(format) {
        Format::Json => json::read(object, text),
        #[cfg(feature = "xml")]
        Format::Xml => xml::read(object, text),
        #[cfg(not(feature = "xml"))]
        Format::Xml => Err(DecodeError::no_xml()),
    }
}

/// Whether a body begins as an HTML page does, in whatever character set.
pub(crate) fn is_html(body: &[u8]) -> bool {
    const BEGINNING: usize = 1024;
    let text = String::from_utf8_lossy(body.get(..BEGINNING).unwrap_or(body));
    state::is_html(text.trim_start_matches('\u{feff}').trim_start())
}

/// Fills an answer from any serde format: the way of serde's `Deserialize` on derived answers.
///
/// Unlike [`decode`] it cannot look at the document itself. A number with a fraction that is declared as text
/// comes as the float that the format made of it (`5.7` for `5.70`), and nothing is noted of the envelope.
///
/// # Errors
/// Those of the deserializer, and values that do not fit.
pub fn fill<'de, D: serde::Deserializer<'de>>(
    object: &mut dyn Object,
    deserializer: D,
) -> Result<(), D::Error> {
    let mut state = State::default();
    let filled = Fill::new(root(object), None, &mut state).deserialize(deserializer);
    match (filled, state.problem.take()) {
        (Err(_), Some(problem)) => Err(D::Error::custom(state.path.describe(&problem))),
        (filled, _) => filled,
    }
}

/// Writes a filled answer again, as it would be sent: media type and body. See [`encode`].
///
/// Answers that are bytes are written as they are, and events as a stream of them, whatever the format.
#[must_use]
pub fn body(object: &mut dyn Object, format: Format, name: &str) -> (&'static str, Bytes) {
    if let Some(Slot::Body(body)) = object.whole() {
        return (body.media_type(), body.get());
    }
    let media_type = match format {
        Format::Json => "application/json;charset=utf-8",
        Format::Xml => "text/xml;charset=utf-8",
    };
    (media_type, encode(object, format, name).into())
}

/// Writes a filled answer again: `name` names the XML element (`<Action>Response`).
///
/// Members come in the order of their declaration, absent ones are left out, lists are wrapped where the
/// field declares a wrapper. XML cannot tell an empty list from an absent one, nor carry control
/// characters (they become U+FFFD). Secrets are written: this is the wire, not a log. Answers that are bytes or
/// events are better written by [`body`]: as text, what is not UTF-8 in bytes becomes U+FFFD, and of events only what they
/// carry is written, as a list.
#[must_use]
pub fn encode(object: &mut dyn Object, format: Format, name: &str) -> String {
    match format {
        Format::Json => write::json(root(object)),
        Format::Xml => write_xml::xml(root(object), name),
    }
}

/// The place for a document: the object, or what it lends in its stead.
fn root(object: &mut dyn Object) -> Slot<'_> {
    if object.whole().is_none() {
        return Slot::Object(object);
    }
    match object.whole() {
        Some(Slot::Body(body)) => body.document(),
        slot => slot.unwrap_or(Slot::Ignored),
    }
}

#[cfg(all(test, not(feature = "xml")))]
mod tests {
    use super::*;

    #[test]
    fn without_the_feature_xml_is_refused_by_name() {
        let mut answer = crate::response::Serde(serde_json::Value::Null);
        let error = decode(&mut answer, b"<R/>", Format::Xml).unwrap_err();
        assert_eq!(error.kind, DecodeErrorKind::Unsupported);
        assert!(error.message.contains("feature `xml`"), "{error}");
    }
}
