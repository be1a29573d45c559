//! A finished request and everything that was signed.

use std::fmt;
use std::ops::Range;

use bytes::Bytes;

use super::Algorithm;
use super::error::BuildError;
use super::shown;
use crate::descriptor::Method;
use crate::encode::MAX_TARGET;

/// Content type of a form.
pub(super) const FORM: &str = "application/x-www-form-urlencoded";

/// Content type of bytes.
pub(super) const BYTES: &str = "application/octet-stream";

/// A finished request and everything that was signed.
///
/// All texts lie in one buffer. `Debug` and [`SignedRequest::shown`] mask credentials, signatures and secret
/// parameters; every other accessor gives the real text, which is as confidential as the request itself.
#[derive(Clone)]
pub struct SignedRequest {
    pub(super) method: Method,
    pub(super) algorithm: Option<Algorithm>,
    pub(super) text: String,
    pub(super) host: Range<usize>,
    pub(super) target: Range<usize>,
    pub(super) headers: Vec<(&'static str, Range<usize>)>,
    pub(super) canonical: Canonical,
    pub(super) string_to_sign: Range<usize>,
    pub(super) signature: Range<usize>,
    pub(super) body: Bytes,
    /// Names of parameters that must never be shown, encoded.
    pub(super) secrets: Vec<String>,
    pub(super) secret_body: bool,
}

/// Where the canonical form lies.
#[derive(Clone, Debug)]
pub(super) enum Canonical {
    Text(Range<usize>),
    /// The first bytes of the body: a V1 form is the canonicalized query and the signature.
    Body(usize),
}

impl SignedRequest {
    fn part(&self, range: &Range<usize>) -> &str {
        self.text.get(range.clone()).unwrap_or_default()
    }

    /// HTTP method.
    #[must_use]
    pub const fn method(&self) -> Method {
        self.method
    }

    /// Host, with port if it is not the scheme's own. The connection must go there: V3 signs it.
    #[must_use]
    pub fn host(&self) -> &str {
        self.part(&self.host)
    }

    /// Path and query as sent.
    #[must_use]
    pub fn target(&self) -> &str {
        self.part(&self.target)
    }

    /// Headers, names in lower case, `authorization` last. To be sent as they are; `content-length` is the
    /// transport's work.
    pub fn headers(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (*name, self.part(value)))
    }

    /// Host, target and headers as slices of one shared buffer, so that an HTTP request needs one copy for all of them.
    pub(crate) fn shared(&self) -> (Bytes, Bytes, impl Iterator<Item = (&'static str, Bytes)>) {
        let text = Bytes::copy_from_slice(self.text.as_bytes());
        // Ranges of the same text, so `slice` cannot panic.
        let part = move |range: &Range<usize>| text.slice(range.clone());
        (
            part(&self.host),
            part(&self.target),
            self.headers
                .iter()
                .map(move |(name, value)| (*name, part(value))),
        )
    }

    /// The value of a header, by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers()
            .find_map(|(given, value)| (given == name).then_some(value))
    }

    /// The body as sent.
    #[must_use]
    pub const fn body(&self) -> &Bytes {
        &self.body
    }

    /// How it was signed; `None` for anonymous and bearer calls.
    #[must_use]
    pub const fn algorithm(&self) -> Option<Algorithm> {
        self.algorithm
    }

    /// What the string to sign was made of. V1: the canonicalized query; V3: the canonical request. Empty for
    /// calls without a signature.
    #[must_use]
    pub fn canonical(&self) -> &str {
        match &self.canonical {
            Canonical::Text(range) => self.part(range),
            Canonical::Body(end) => self
                .body
                .get(..*end)
                .and_then(|bytes| str::from_utf8(bytes).ok())
                .unwrap_or_default(),
        }
    }

    /// What was signed. Empty for calls without a signature.
    #[must_use]
    pub fn string_to_sign(&self) -> &str {
        self.part(&self.string_to_sign)
    }

    /// Base64 for V1, lower-case hex for V3. Empty for calls without a signature.
    #[must_use]
    pub fn signature(&self) -> &str {
        self.part(&self.signature)
    }

    /// The request as HTTP text with everything masked that must not be seen: key id, signature, tokens and the
    /// values of secret parameters. For people; lines end with a line feed.
    #[must_use]
    pub fn shown(&self) -> String {
        shown::request(self)
    }
}

impl fmt::Debug for SignedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SignedRequest")
            .field("algorithm", &self.algorithm)
            .field("request", &self.shown())
            .finish_non_exhaustive()
    }
}

/// Refuses a GET whose URL gateways would not take.
pub(super) const fn check_length(method: Method, length: usize) -> Result<(), BuildError> {
    if matches!(method, Method::Get) && length > MAX_TARGET {
        return Err(BuildError::UrlTooLong {
            length,
            limit: MAX_TARGET,
        });
    }
    Ok(())
}
