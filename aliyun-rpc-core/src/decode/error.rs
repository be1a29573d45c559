//! Why an answer could not be read.

use super::excerpt::{self, excerpt};
use super::state::{Path, Problem};

/// Why an answer could not be read.
///
/// No value of the answer is in it: it names the place, the shape that was expected and the shape that was
/// found (`text like aaa-0000`), and quotes the document with its values blanked out. Answers carry
/// passwords, keys and tokens, and errors end up in logs.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{}{}{message}", .path, if .path.is_empty() { "" } else { ": " })]
#[non_exhaustive]
pub struct DecodeError {
    /// Dotted path of the value, `ConfigRules.ConfigRuleList.3.RiskLevel`; empty for the whole body.
    /// List items count from 0.
    pub path: String,
    /// What was expected and what was found.
    pub message: String,
    /// What kind of trouble it is.
    pub kind: DecodeErrorKind,
    /// The part of the body before the trouble, at most 200 characters, values blanked out.
    pub excerpt: String,
}

/// What kind of trouble a [`DecodeError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DecodeErrorKind {
    /// There is no body.
    Empty,
    /// The body is not UTF-8.
    NotUtf8,
    /// The body is not a well-formed document, or something follows its end. A truncated answer is one.
    Syntax,
    /// The document is well-formed but not an object at its top.
    NotAnObject,
    /// A value does not fit its field.
    Mismatch,
    /// `Code` or `RequestId` is given twice, so that it is open what the answer says.
    Duplicate,
    /// The feature that reads the format is not compiled in.
    Unsupported,
}

impl DecodeError {
    pub(super) fn new(kind: DecodeErrorKind, message: String, excerpt: String) -> Self {
        Self {
            path: String::new(),
            message,
            kind,
            excerpt,
        }
    }

    pub(super) fn at(path: &Path, problem: Problem, excerpt: String) -> Self {
        Self {
            path: path.to_string(),
            ..Self::new(problem.kind, problem.message, excerpt)
        }
    }

    /// The same of the `i`-th event of a stream.
    pub(super) fn of_event(mut self, i: usize) -> Self {
        self.path = match self.path.as_str() {
            "" => i.to_string(),
            path => format!("{i}.{path}"),
        };
        self.message.push_str(", in the data of this event");
        self
    }

    pub(super) fn empty() -> Self {
        Self::new(
            DecodeErrorKind::Empty,
            "the body is empty, expected an object".to_owned(),
            String::new(),
        )
    }

    pub(super) fn not_utf8(body: &[u8], valid: usize) -> Self {
        let before = body.get(..valid).unwrap_or_default();
        Self::new(
            DecodeErrorKind::NotUtf8,
            format!("the body is not UTF-8: invalid bytes after byte {valid}"),
            excerpt(&String::from_utf8_lossy(before), usize::MAX) + "\u{FFFD}",
        )
    }

    pub(super) fn html() -> Self {
        Self::new(
            DecodeErrorKind::Syntax,
            "expected an object, found an HTML page: something in front of the service answered"
                .to_owned(),
            String::new(),
        )
    }

    pub(super) fn not_an_object(text: &str, found: &str) -> Self {
        Self::new(
            DecodeErrorKind::NotAnObject,
            format!(
                "expected an object at the top of the answer, found {found}; \
                 call the operation with `client.raw(product, version, action)` to get the body as it is"
            ),
            excerpt(text, excerpt::LIMIT),
        )
    }

    #[cfg(not(feature = "xml"))]
    pub(super) fn no_xml() -> Self {
        Self::new(
            DecodeErrorKind::Unsupported,
            "the answer is XML, which is read only with the feature `xml` of aliyun-rpc-core"
                .to_owned(),
            String::new(),
        )
    }
}
