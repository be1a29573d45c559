//! Answers: the typed body and the facts about the call.

use std::ops::Deref;

/// The format in which answers are asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Format {
    /// JSON, the default.
    #[default]
    Json,
    /// XML (feature `xml`).
    Xml,
}

/// A typed answer together with facts about the call. Derefs to the answer.
#[derive(Clone, Debug)]
pub struct Response<T> {
    body: T,
    request_id: String,
    status: u16,
    attempts: u32,
}

impl<T> Response<T> {
    /// Id of the request; empty if the answer carried none.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }
    /// HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }
    /// How often the request was sent.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }
    /// The answer alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.body
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.body
    }
}
