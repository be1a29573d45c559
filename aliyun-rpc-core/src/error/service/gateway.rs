//! Answers that are not the service's: pages and texts of gateways and proxies.

use super::redact::redact;

/// Most characters of a snippet.
const LIMIT: usize = 200;

/// Something between here and the service answered, or the service without a code.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("HTTP {status} without an error code: {}", if .snippet.is_empty() { "the body is empty" } else { .snippet })]
#[non_exhaustive]
pub struct Gateway {
    /// HTTP status.
    pub status: u16,
    /// What the answer calls itself.
    pub content_type: Option<String>,
    /// The beginning of the body as one line of at most 200 characters, without markup.
    pub snippet: String,
    /// Id of the request, if the body carries one.
    pub request_id: Option<String>,
}

impl Gateway {
    /// Describes such an answer.
    #[must_use]
    pub fn new(status: u16, content_type: Option<&str>, body: &[u8]) -> Self {
        Self {
            status,
            content_type: content_type.map(str::to_owned),
            snippet: snippet(body),
            request_id: None,
        }
    }

    pub(super) fn with_request_id(mut self, request_id: Option<String>) -> Self {
        self.request_id = request_id;
        self
    }
}

/// The beginning of a body, readable. Only the first 64 KiB are looked at.
fn snippet(body: &[u8]) -> String {
    const LOOK: usize = 64 * 1024;
    let text = String::from_utf8_lossy(body.get(..LOOK).unwrap_or(body));
    let text = text.trim_start_matches('\u{FEFF}').trim();
    let plain = match text.starts_with('<') {
        true => without_markup(text),
        false => text.to_owned(),
    };
    let mut line = String::new();
    for word in redact(&plain).split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() {
            line.push_str(if line.is_empty() { "" } else { " " });
            line.push_str(word);
        }
    }
    match line.char_indices().nth(LIMIT) {
        Some((end, _)) => line.get(..end).unwrap_or_default().to_owned() + "…",
        None => line,
    }
}

/// The text between tags, without scripts, styles and comments.
fn without_markup(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.split_once('<') {
        out.push_str(before);
        out.push(' ');
        let hidden = [("!--", "-->"), ("script", "</script"), ("style", "</style")]
            .into_iter()
            .find(|(start, _)| {
                (from.get(..start.len())).is_some_and(|head| head.eq_ignore_ascii_case(start))
            });
        let tag = match hidden {
            Some((_, end)) => after(from, end).unwrap_or_default(),
            None => from,
        };
        rest = match hidden {
            Some((_, "-->")) => tag,
            _ => tag.split_once('>').map_or("", |(_, rest)| rest),
        };
    }
    out + rest
}

/// What follows the first occurrence of `end`, in any letter case.
fn after<'a>(text: &'a str, end: &str) -> Option<&'a str> {
    let at = text.to_ascii_lowercase().find(end)?;
    text.get(at + end.len()..)
}
