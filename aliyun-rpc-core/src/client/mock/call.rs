//! A request that a mocked client sent.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;

/// A request that a mocked client sent, signed as for the service.
///
/// `Debug` shows no values, as they may be secret.
#[derive(Clone)]
pub struct MockCall {
    action: String,
    request: http::Request<Bytes>,
}

impl MockCall {
    pub(super) fn new(action: &str, request: http::Request<Bytes>) -> Self {
        Self {
            action: action.to_owned(),
            request,
        }
    }

    /// Name of the operation.
    #[must_use]
    pub fn action(&self) -> &str {
        &self.action
    }

    /// The request as it would have been sent.
    #[must_use]
    pub const fn request(&self) -> &http::Request<Bytes> {
        &self.request
    }

    /// The host that the call went to, with its port if it is not the scheme's own.
    #[must_use]
    pub fn host(&self) -> &str {
        self.request
            .uri()
            .authority()
            .map_or("", http::uri::Authority::as_str)
    }

    /// The text of a parameter by its full name (`Tag.1.Key`), from the query, the form or the JSON body.
    #[must_use]
    pub fn param(&self, name: &str) -> Option<String> {
        let query = self.request.uri().query().unwrap_or_default();
        let found = pairs(query.as_bytes()).chain(self.body_pairs());
        let mut found = found.filter(|(given, _)| given == name);
        found.next().map(|(_, text)| text)
    }

    /// The text of a header.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.request.headers().get(name)?.to_str().ok()
    }

    fn body_pairs(&self) -> Box<dyn Iterator<Item = (String, String)> + '_> {
        let body = self.request.body();
        let kind = self.request.headers().get(CONTENT_TYPE);
        let is_json = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
        if kind.is_some_and(|kind| kind == "application/octet-stream") {
            return Box::new(std::iter::empty());
        }
        if !is_json {
            return Box::new(pairs(body));
        }
        let members: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(body).unwrap_or_default();
        Box::new(members.into_iter().map(|(name, value)| match value {
            serde_json::Value::String(text) => (name, text),
            other => (name, other.to_string()),
        }))
    }
}

fn pairs(encoded: &[u8]) -> impl Iterator<Item = (String, String)> + use<> {
    serde_urlencoded::from_bytes::<Vec<(String, String)>>(encoded)
        .unwrap_or_default()
        .into_iter()
}

impl fmt::Debug for MockCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query = self.request.uri().query().unwrap_or_default();
        let names: Vec<String> = pairs(query.as_bytes())
            .chain(self.body_pairs())
            .map(|(name, _)| name)
            .collect();
        f.debug_struct("MockCall")
            .field("action", &self.action)
            .field("method", self.request.method())
            .field("host", &self.host())
            .field("params", &names)
            .finish_non_exhaustive()
    }
}
