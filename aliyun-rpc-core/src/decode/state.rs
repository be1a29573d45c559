//! What is known while an answer is read: where we are, what went wrong, what else was seen.

use std::fmt::{self, Write as _};

use crate::response::Format;

use super::entries::Spellings;
use super::error::DecodeErrorKind;
use super::excerpt::blank_quoted;
use super::lookup::Orders;
use super::{DecodeError, Envelope};

/// Shared by all nested readers of one answer.
#[derive(Default)]
pub(super) struct State {
    pub(super) path: Path,
    pub(super) problem: Option<Problem>,
    pub(super) envelope: Envelope,
    /// Spellings of envelope members seen so far.
    pub(super) envelope_seen: Spellings,
    /// In which orders members come.
    pub(super) orders: Orders,
    /// A number that needs more than 64 bits, or has a fraction, went into text by way of a float.
    pub(super) inexact: bool,
    /// Read text fields from the raw JSON, so that numbers keep all their digits.
    pub(super) exact: bool,
    /// How many texts that hold JSON we are inside of.
    pub(super) layers: u8,
    /// The format repeats members to make lists, so a repeated scalar is one given twice.
    pub(super) repeats: bool,
}

impl State {
    /// Records what went wrong; the path stays as it is. The returned error only unwinds.
    pub(super) fn fail<E: serde::de::Error>(&mut self, problem: Problem) -> E {
        let error = E::custom(&problem.message);
        self.problem.get_or_insert(problem);
        error
    }

    /// Passes a result on; if it is an error, the way to it led through this step.
    #[inline]
    pub(super) fn under<T, E>(
        &mut self,
        result: Result<T, E>,
        step: impl FnOnce() -> Step,
    ) -> Result<T, E> {
        if result.is_err() {
            self.path.0.push(step());
        }
        result
    }

    pub(super) fn mismatch<E: serde::de::Error>(
        &mut self,
        expected: &str,
        found: impl fmt::Display,
    ) -> E {
        self.fail(Problem {
            kind: DecodeErrorKind::Mismatch,
            message: format!("expected {expected}, found {found}"),
        })
    }
}

impl State {
    /// A type outside of our tables refused a value.
    pub(super) fn foreign<E: serde::de::Error>(&mut self, message: &str) -> E {
        self.fail(Problem {
            kind: DecodeErrorKind::Mismatch,
            message: blank_quoted(message),
        })
    }
}

/// What went wrong, without where.
pub(super) struct Problem {
    pub(super) kind: DecodeErrorKind,
    pub(super) message: String,
}

/// The way from the document to the value that could not be read, the last step first: it is put together on the way
/// back, so that what can be read costs nothing.
#[derive(Default)]
pub(super) struct Path(Vec<Step>);

pub(super) enum Step {
    Name(&'static str),
    Key(String),
    Index(usize),
}

impl Path {
    pub(super) fn describe(&self, problem: &Problem) -> String {
        match self.0.is_empty() {
            true => problem.message.clone(),
            false => format!("`{self}`: {}", problem.message),
        }
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, step) in self.0.iter().rev().enumerate() {
            if i > 0 {
                f.write_str(".")?;
            }
            match step {
                Step::Name(name) => f.write_str(name)?,
                // Keys come from outside: no control characters, and not without end.
                Step::Key(key) => {
                    for c in key.chars().take(64).flat_map(char::escape_debug) {
                        f.write_char(c)?;
                    }
                }
                Step::Index(index) => write!(f, "{index}")?,
            }
        }
        Ok(())
    }
}

/// The body as text, without byte order mark and outer white space.
pub(super) fn text(body: &[u8]) -> Result<&str, DecodeError> {
    let body = body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(body);
    match std::str::from_utf8(body) {
        Ok(text) => Ok(text.trim_ascii()),
        Err(error) => Err(DecodeError::not_utf8(body, error.valid_up_to())),
    }
}

/// The format that a body visibly has.
pub(super) fn format(text: &str) -> Option<Format> {
    match text.as_bytes() {
        [b'{' | b'[', ..] => Some(Format::Json),
        [b'<', ..] => Some(Format::Xml),
        _ => None,
    }
}

/// Whether a text is an HTML page, going by its first element. Read as XML, a page would be an answer in which
/// everything is missing.
pub(super) fn is_html(text: &str) -> bool {
    let mut rest = text;
    while let Some(tag) = rest.strip_prefix('<') {
        let mut words = tag.split(|c: char| !c.is_ascii_alphanumeric());
        let after = match tag.as_bytes() {
            [b'!', b'-', b'-', ..] => tag.split_once("-->"),
            [b'?', ..] => tag.split_once("?>"),
            [b'!', ..] => {
                let doctype = words
                    .nth(1)
                    .is_some_and(|word| word.eq_ignore_ascii_case("doctype"));
                return doctype
                    && words
                        .next()
                        .is_some_and(|root| root.eq_ignore_ascii_case("html"));
            }
            _ => {
                return words.next().is_some_and(|name| {
                    ["html", "head", "body", "h1", "center"]
                        .iter()
                        .any(|html| name.eq_ignore_ascii_case(html))
                });
            }
        };
        rest = after.map_or("", |(_, rest)| rest.trim_start());
    }
    false
}
