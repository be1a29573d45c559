//! Why there are no credentials.

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;

use crate::error::BoxError;

/// Why a source gives no credentials.
///
/// `Display` is one line (for a chain, one line for each source): the source, what it looked at, what was wrong, and what
/// to do. It never holds a secret or a file's content. Clones are for those who waited for the same load.
#[derive(Clone)]
pub struct CredentialsError(Box<Inner>);

#[derive(Clone)]
struct Inner {
    class: CredentialsErrorClass,
    provider: String,
    message: String,
    hint: Option<String>,
    code: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
    tried: Vec<CredentialsError>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What kind of failure a [`CredentialsError`] is. A chain decides by it whether to ask the next source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CredentialsErrorClass {
    /// A chain has asked all its sources and none is configured.
    NoCredentials,
    /// The source is not configured: variables unset, file absent.
    NotConfigured,
    /// The source is switched off.
    Disabled,
    /// A profile was asked for by name and is in neither file.
    ProfileNotFound,
    /// The source is configured, and wrongly: half a key pair, a file that cannot be read as JSON, a missing field.
    Misconfigured,
    /// The source was not asked for by name and is not there: no metadata service outside of the cloud.
    Unavailable,
    /// Whoever gives the credentials refused.
    Rejected,
    /// A failure that may pass: server failure, lost connection.
    Transient,
    /// A time limit was hit.
    Timeout,
    /// The credentials have expired and could not be renewed.
    Expired,
    /// The credentials had already expired when they arrived.
    ExpiredOnArrival,
    /// A file could not be read or written.
    Io,
}

impl fmt::Display for CredentialsErrorClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoCredentials => "no credentials",
            Self::NotConfigured => "not configured",
            Self::Disabled => "disabled",
            Self::ProfileNotFound => "profile not found",
            Self::Misconfigured => "misconfigured",
            Self::Unavailable => "unavailable",
            Self::Rejected => "rejected",
            Self::Transient => "failed for the moment",
            Self::Timeout => "timed out",
            Self::Expired => "expired",
            Self::ExpiredOnArrival => "expired on arrival",
            Self::Io => "input/output failed",
        })
    }
}

impl CredentialsError {
    /// An error of a source. Say what was looked at and what was wrong with it; never put a secret into the message.
    #[must_use]
    pub fn new(class: CredentialsErrorClass, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            class,
            provider: String::new(),
            message: message.into(),
            hint: None,
            code: None,
            status: None,
            request_id: None,
            tried: Vec::new(),
            source: None,
        }))
    }

    /// Names the source, as in [`Credentials::source`](super::Credentials::source): `default/env`.
    #[must_use]
    pub fn of(mut self, provider: impl Into<String>) -> Self {
        self.0.provider = provider.into();
        self
    }

    /// Says what to do next.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hint = Some(hint.into());
        self
    }

    /// Adds what the service said that gives the credentials: code, HTTP status and request id.
    #[must_use]
    pub fn answered(
        mut self,
        code: Option<String>,
        status: Option<u16>,
        request_id: Option<String>,
    ) -> Self {
        self.0.code = code;
        self.0.status = status;
        self.0.request_id = request_id;
        self
    }

    /// Adds what each source of a chain said, in order.
    #[must_use]
    pub fn tried(mut self, tried: Vec<CredentialsError>) -> Self {
        self.0.tried = tried;
        self
    }

    /// Adds the cause.
    #[must_use]
    pub fn caused_by(mut self, cause: impl Into<BoxError>) -> Self {
        self.0.source = Some(Arc::from(cause.into()));
        self
    }

    /// What kind of failure this is.
    #[must_use]
    pub const fn class(&self) -> CredentialsErrorClass {
        self.0.class
    }

    /// The source that failed; empty if it did not name itself.
    #[must_use]
    pub fn provider(&self) -> &str {
        &self.0.provider
    }

    /// What was wrong, without source and hint.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// What to do next.
    #[must_use]
    pub fn next_step(&self) -> Option<&str> {
        self.0.hint.as_deref()
    }

    /// The error code of the service that gives the credentials.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The HTTP status of its answer.
    #[must_use]
    pub const fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The id of the request for credentials, for the vendor's support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// What each source of a chain said, in order; empty for a single source.
    #[must_use]
    pub fn attempts(&self) -> &[CredentialsError] {
        &self.0.tried
    }

    /// Whether asking again may go better.
    #[must_use]
    pub const fn is_retryable(&self) -> bool {
        matches!(
            self.0.class,
            CredentialsErrorClass::Unavailable
                | CredentialsErrorClass::Transient
                | CredentialsErrorClass::Timeout
        )
    }
}

impl fmt::Display for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&text(&self.0))
    }
}

impl StdError for CredentialsError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let cause: &(dyn StdError + Send + Sync) = self.0.source.as_deref()?;
        Some(cause)
    }
}

fn text(inner: &Inner) -> String {
    let mut text = String::new();
    if !inner.provider.is_empty() {
        text.push_str(&inner.provider);
        text.push_str(": ");
    }
    text.push_str(&inner.message);
    let facts: Vec<String> = [
        inner.code.clone(),
        inner.status.map(|status| format!("HTTP {status}")),
        inner.request_id.as_ref().map(|id| format!("request {id}")),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !facts.is_empty() {
        text.push_str(&format!(" ({})", facts.join(", ")));
    }
    if let Some(hint) = &inner.hint {
        text.push_str("; ");
        text.push_str(hint);
    }
    for error in &inner.tried {
        text.push_str(&format!("\n  {}: {error}", error.class()));
    }
    text
}

impl fmt::Debug for CredentialsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialsError")
            .field("class", &self.0.class)
            .field("message", &format_args!("{self}"))
            .finish_non_exhaustive()
    }
}
