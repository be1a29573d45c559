//! What the way of a call adds to an error.

use std::time::Duration;

use super::Error;
use crate::descriptor::ErrorCode;

/// Why no further attempt followed, although the policy wanted one.
#[derive(Clone, Copy, Debug)]
pub(crate) enum End {
    /// The client has sent too many retries already.
    Budget,
    /// The pause before it does not fit into what is left of the call's time.
    NoTime { pause: Duration, left: Duration },
}

impl Error {
    /// Adds the errors that the operation documents.
    #[must_use]
    pub(crate) fn with_documented(mut self, errors: &'static [ErrorCode]) -> Self {
        self.0.errors = errors;
        self
    }

    /// Says whether a second execution does no harm.
    #[must_use]
    pub(crate) fn with_repeatable(mut self, repeatable: bool) -> Self {
        self.0.repeatable = repeatable;
        self
    }

    /// Says whether the service may have executed the call, and with which idempotency token.
    #[must_use]
    pub(crate) fn with_reached(mut self, reached: bool, token: Option<&str>) -> Self {
        self.0.reached = reached;
        self.0.token = token.map(str::to_owned);
        self
    }

    /// Adds how long the service asks to wait.
    #[must_use]
    pub(crate) fn with_hint(mut self, hint: Option<Duration>) -> Self {
        self.0.hint = hint;
        self
    }

    /// Says why there was no further attempt.
    #[must_use]
    pub(crate) fn ended(mut self, end: End) -> Self {
        self.0.end = Some(end);
        self
    }

    /// Names the host that was asked and how often.
    #[must_use]
    pub(crate) fn at(mut self, host: &str, attempts: u32) -> Self {
        self.0.endpoint = Some(host.to_owned());
        self.0.attempts = attempts;
        self
    }

    /// Adds the request id of an answer that was no [`ServiceError`].
    #[must_use]
    pub(crate) fn with_request_id(mut self, id: Option<String>) -> Self {
        self.0.request_id = id.filter(|id| !id.is_empty());
        self
    }

    /// Names the credentials that were used: their source and the masked key id.
    #[must_use]
    pub(crate) fn with_identity(mut self, identity: String) -> Self {
        self.0.identity = Some(identity);
        self
    }

    /// Adds why a signature was refused.
    #[must_use]
    pub(crate) fn with_diagnosis(mut self, diagnosis: Option<String>) -> Self {
        self.0.diagnosis = diagnosis;
        self
    }

    /// Says what to do next, better than the kind of failure alone can tell.
    #[must_use]
    pub(crate) fn with_advice(mut self, advice: Option<String>) -> Self {
        self.0.advice = advice;
        self
    }
}
