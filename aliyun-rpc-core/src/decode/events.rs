//! Answers that are a stream of server-sent events, collected to their end.
//!
//! The rules are those of the HTML standard (<https://html.spec.whatwg.org/multipage/server-sent-events.html>), with
//! what the services do on top: `[DONE]` for the end, a last event without its blank line, a document where no stream
//! came.

use bytes::Bytes;
use serde::de::IgnoredAny;

use super::fill::is_text;
use super::{DecodeError, DecodeErrorKind, excerpt, json, state, write};
use crate::descriptor::Field;
use crate::response::Format;
use crate::slot::{List, Object, Slot};

/// What OpenAI's interface, and those that follow it, send as the data of the last event.
const DONE: &str = "[DONE]";

/// A list of events to fill; its items are their data.
pub(crate) trait Labelled: List {
    /// Names the last event.
    fn label(&mut self, name: Option<String>, id: Option<String>);
    /// Name and id of the `i`-th event.
    fn labels(&self, i: usize) -> (Option<&str>, Option<&str>);
}

/// Fills a list from a body; says whether the body ends inside of an event that cannot be read.
pub(crate) fn read(events: &mut dyn Labelled, body: &[u8]) -> Result<bool, DecodeError> {
    events.clear();
    let (text, mut cut) = utf8(body)?;
    let document = text.trim_ascii();
    if document.is_empty() {
        return Err(DecodeError::empty());
    }
    if state::is_html(document) {
        return Err(DecodeError::html());
    }
    // No line of a stream begins like a document: the service did not stream.
    match document.as_bytes() {
        _ if cut => {}
        [b'{', ..] => {
            let _ = events.push();
            json::read(&mut One(events, 0), document)?;
            return Ok(false);
        }
        [b'[' | b'<', ..] => {
            super::decode(&mut All(events), document.as_bytes(), Format::Json)?;
            return Ok(false);
        }
        _ => {}
    }
    let Some(parts) = parts(text) else {
        return Err(DecodeError::new(
            DecodeErrorKind::Syntax,
            "expected server-sent events or a JSON object, found another text".to_owned(),
            excerpt::excerpt(document, excerpt::LIMIT),
        ));
    };
    for part in parts {
        if part.data.trim() == DONE {
            return Ok(false);
        }
        let i = events.len();
        let _ = events.push();
        match data(&mut One(events, i), &part.data) {
            Ok(true) => events.label(part.name, part.id),
            Ok(false) => events.pop(),
            Err(_) if part.open && !is_json(&part.data) => {
                events.pop();
                cut = true;
            }
            Err(error) => {
                events.pop();
                return Err(error.of_event(i));
            }
        }
    }
    Ok(cut)
}

/// Reads the data of one event; says whether there is any.
fn data(object: &mut dyn Object, text: &str) -> Result<bool, DecodeError> {
    if let Some(mut slot) = object.whole()
        && is_text(&mut slot)
    {
        let unquoted = serde_json::from_str::<String>(text);
        crate::slot::put(slot, unquoted.as_deref().unwrap_or(text));
        return Ok(true);
    }
    let text = text.trim_ascii();
    if text.is_empty() {
        return Ok(false);
    }
    json::read(object, text).map(|_| true)
}

fn is_json(text: &str) -> bool {
    serde_json::from_str::<IgnoredAny>(text).is_ok()
}

/// The body as text, and whether it ends inside of a character.
fn utf8(body: &[u8]) -> Result<(&str, bool), DecodeError> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    let error = match std::str::from_utf8(body) {
        Ok(text) => return Ok((text, false)),
        Err(error) => error,
    };
    let valid = body.get(..error.valid_up_to()).unwrap_or_default();
    match (error.error_len(), std::str::from_utf8(valid)) {
        (None, Ok(text)) => Ok((text, true)),
        _ => Err(DecodeError::not_utf8(body, error.valid_up_to())),
    }
}

/// An event as it is sent.
struct Part {
    data: String,
    name: Option<String>,
    id: Option<String>,
    /// Whether the body ends before the blank line that ends the event.
    open: bool,
}

/// Takes a stream apart; `None` if no line of the text is one of a stream.
fn parts(text: &str) -> Option<Vec<Part>> {
    let mut parts = Vec::new();
    let (mut data, mut name, mut id): (Option<String>, _, _) = (None, None, None);
    let mut known = false;
    let mut rest = text;
    let mut finish = |data: &mut Option<String>, name: &mut Option<String>, id, open| {
        let name = name.take();
        parts.extend(data.take().map(|data| Part {
            data,
            name,
            id,
            open,
        }));
    };
    while !rest.is_empty() {
        let (line, after) = line(rest);
        rest = after;
        if line.is_empty() {
            finish(&mut data, &mut name, id.clone(), false);
            continue;
        }
        let (field, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        let given = || Some(value.to_owned()).filter(|value| !value.is_empty());
        match field {
            "data" => match &mut data {
                None => data = Some(value.to_owned()),
                Some(data) => data.extend(["\n", value]),
            },
            "event" => name = given(),
            // It stays until another is given.
            "id" if !value.contains('\0') => id = given(),
            // A comment, and how long a browser is to wait before it connects again.
            "" | "id" | "retry" => {}
            _ => continue,
        }
        known = true;
    }
    finish(&mut data, &mut name, id, true);
    known.then_some(parts)
}

/// The first line without its end, and what comes after: lines end in CR, LF, or both.
fn line(text: &str) -> (&str, &str) {
    let Some((line, rest)) = text.split_once(['\r', '\n']) else {
        return (text, "");
    };
    match text.as_bytes().get(line.len()) {
        Some(b'\r') => (line, rest.strip_prefix('\n').unwrap_or(rest)),
        _ => (line, rest),
    }
}

/// Writes events as a stream.
pub(crate) fn write(events: &mut dyn Labelled) -> Bytes {
    // Nothing at all would be an answer that got lost.
    if events.is_empty() {
        return Bytes::from_static(b":\n\n");
    }
    let mut out = String::new();
    let mut has_id = false;
    for i in 0..events.len() {
        let (name, id) = events.labels(i);
        for (field, value) in [("event", name), ("id", id)] {
            if let Some(value) = value {
                out.extend([field, ": ", &value.replace(['\r', '\n', '\0'], " "), "\n"]);
            }
        }
        if id.is_none() && has_id {
            out.push_str("id\n");
        }
        has_id = id.is_some();
        // JSON is one line.
        out.extend(["data: ", &write::json(events.item(i)), "\n\n"]);
    }
    out.into()
}

/// The data of one event, as a document.
struct One<'a>(&'a mut dyn Labelled, usize);

impl Object for One<'_> {
    fn table(&self) -> &'static [Field] {
        &[]
    }
    fn field(&mut self, _: usize) -> Slot<'_> {
        Slot::Ignored
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(self.0.item(self.1))
    }
}

/// All events, as a document that is a list.
struct All<'a>(&'a mut dyn Labelled);

impl Object for All<'_> {
    fn table(&self) -> &'static [Field] {
        &[]
    }
    fn field(&mut self, _: usize) -> Slot<'_> {
        Slot::Ignored
    }
    fn whole(&mut self) -> Option<Slot<'_>> {
        Some(Slot::List(self.0))
    }
}
