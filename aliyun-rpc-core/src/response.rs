//! Answers: the typed body and the facts about the call.

mod events;
mod raw;
mod serde_adapter;

use std::ops::{Deref, DerefMut};

pub use events::{Event, Events};
pub use raw::Raw;
pub use serde_adapter::Serde;

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
///
/// Tests and fakes build one with [`Response::new`]:
///
/// ```
/// use aliyun_rpc_core::Response;
///
/// let answer = Response::new(vec!["cr-1", "cr-2"]).with_request_id("6D2C0A1F");
/// assert_eq!(answer.len(), 2);
/// assert_eq!(answer.request_id(), "6D2C0A1F");
/// assert_eq!((answer.status(), answer.attempts()), (200, 1));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response<T> {
    body: T,
    request_id: String,
    status: u16,
    attempts: u32,
}

impl<T> Response<T> {
    /// An answer with HTTP status 200 after one attempt, and no request id.
    pub const fn new(body: T) -> Self {
        Self {
            body,
            request_id: String::new(),
            status: 200,
            attempts: 1,
        }
    }

    /// Sets the id of the request.
    #[must_use]
    pub fn with_request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = request_id.into();
        self
    }

    /// Sets the HTTP status.
    #[must_use]
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    /// Sets how often the request was sent.
    #[must_use]
    pub fn with_attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Id of the request, which support asks for; empty if the answer carried none.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// HTTP status.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }

    /// How often the request was sent, 1 if the first attempt succeeded.
    #[must_use]
    pub const fn attempts(&self) -> u32 {
        self.attempts
    }

    /// The answer alone.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.body
    }

    /// The same facts about another body.
    pub fn map<U>(self, body: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            body: body(self.body),
            request_id: self.request_id,
            status: self.status,
            attempts: self.attempts,
        }
    }
}

impl<T> Deref for Response<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.body
    }
}

impl<T> DerefMut for Response<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.body
    }
}
