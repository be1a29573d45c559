//! What a failure means for the caller: wait, repeat, look at the key or at the permissions.

use super::failure::Failure;
use super::{Error, ErrorKind};
use crate::decode::DecodeErrorKind;
use crate::transport::{TimeLimit, TransportError};

impl Error {
    /// Whether the service wants fewer calls. Goes by the code, because the same code comes with HTTP 400,
    /// 429 and 503, and by status 429.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.code().is_some_and(throttled) || self.status() == Some(429)
    }

    /// Whether a time limit was hit; [`Error::transport`] says which.
    #[must_use]
    pub const fn is_timeout(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::Transport(TransportError::Timeout { .. })
        )
    }

    /// Whether the limit for the whole call was hit, which leaves no time for anything more.
    pub(crate) const fn is_out_of_time(&self) -> bool {
        matches!(
            self.0.failure,
            Failure::Transport(TransportError::Timeout {
                limit: TimeLimit::Total,
                ..
            })
        )
    }

    /// Whether the same call may be sent again and may then succeed.
    ///
    /// Throttled calls and calls that never reached the service always may. Calls that may have been executed
    /// (read timeouts, lost connections, server failures) only if the operation is idempotent or carried an
    /// idempotency token, and then with the same token ([`Error::idempotency_token`]).
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        if self.0.reached && !self.0.repeatable {
            return false;
        }
        match &self.0.failure {
            Failure::Transport(error) => {
                error.is_transient() && (error.is_unsent() || self.0.repeatable)
            }
            Failure::Credentials(error) => error.is_retryable(),
            Failure::Service(_) | Failure::Gateway(_) if self.is_throttled() => true,
            Failure::Service(error) => {
                (failed(&error.code) || transient_status(error.status)) && self.0.repeatable
            }
            Failure::Gateway(gateway) => transient_status(gateway.status) && self.0.repeatable,
            // Cut off on its way. What is whole and does not fit would come again.
            Failure::Decode { cause, .. } => {
                cause.kind == DecodeErrorKind::Syntax && self.0.repeatable
            }
            _ => false,
        }
    }

    /// Whether the service may have executed the call although it failed here, so that a second call may do harm: the
    /// answer is lost, or the service failed while it worked. Look before you call again; with the same
    /// [token](Error::idempotency_token), if there is one, it is safe to call again.
    ///
    /// Never for operations that are idempotent by themselves.
    #[must_use]
    pub fn is_ambiguous(&self) -> bool {
        self.0.reached && (!self.0.repeatable || self.0.token.is_some())
    }

    /// Whether this failure alone leaves open whether the service has executed the call.
    pub(crate) fn may_have_run(&self) -> bool {
        match &self.0.failure {
            Failure::Transport(TransportError::Redirect { .. }) => false,
            Failure::Transport(error) => !error.is_unsent(),
            Failure::Service(_) | Failure::Gateway(_) => {
                let failed = self.code().is_some_and(failed)
                    || self.status().is_some_and(|status| status >= 500);
                failed && !self.is_throttled()
            }
            _ => false,
        }
    }

    /// Whether the credentials are the trouble: none to be had, or not in time, or an unknown key, a wrong secret, an
    /// expired token according to the service.
    #[must_use]
    pub fn is_credentials(&self) -> bool {
        self.kind() == ErrorKind::Credentials
            || matches!(
                self.transport(),
                Some(TransportError::Timeout {
                    limit: TimeLimit::Credentials,
                    ..
                })
            )
            || self.is_signature_mismatch()
            || self.code().is_some_and(|code| {
                code.starts_with("InvalidAccessKeyId")
                    || refused_token(code)
                    || code == "MissingSecurityToken"
            })
    }

    /// Whether other credentials of the same source may do: these have expired, or their source has replaced them.
    pub(crate) fn is_stale_credentials(&self, temporary: bool) -> bool {
        self.code().is_some_and(|code| {
            refused_token(code) || (temporary && code == "InvalidAccessKeyId.NotFound")
        })
    }

    /// Whether the service computed another signature; see [`Error::diagnosis`].
    #[must_use]
    pub fn is_signature_mismatch(&self) -> bool {
        matches!(
            self.code(),
            Some("SignatureDoesNotMatch" | "IncompleteSignature")
        )
    }

    /// Whether the caller is known but lacks the permission.
    #[must_use]
    pub fn is_denied(&self) -> bool {
        self.code().is_some_and(denied)
    }

    /// Whether the service finds the request too old or too new.
    #[must_use]
    pub fn is_clock_skew(&self) -> bool {
        self.code().is_some_and(skewed)
    }
}

pub(super) fn throttled(code: &str) -> bool {
    code == "Throttling" || code.starts_with("Throttling.") || code == "FlowControlError"
}

pub(super) fn denied(code: &str) -> bool {
    code == "Forbidden" || code == "NoPermission" || code.starts_with("Forbidden.")
}

pub(super) fn skewed(code: &str) -> bool {
    matches!(code, "InvalidTimeStamp.Expired" | "IllegalTimestamp")
}

/// Expired, malformed, or not of this key.
pub(super) fn refused_token(code: &str) -> bool {
    code.starts_with("InvalidSecurityToken") || code == "SecurityTokenExpired"
}

/// The service itself failed, at whatever point of its work.
fn failed(code: &str) -> bool {
    matches!(
        code,
        "ServiceUnavailable" | "InternalError" | "UnknownError"
    )
}

const fn transient_status(status: u16) -> bool {
    matches!(status, 500 | 502 | 503 | 504)
}
