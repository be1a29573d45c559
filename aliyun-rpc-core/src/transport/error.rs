//! Why no whole answer came back.

use std::fmt;
use std::time::Duration;

use crate::error::BoxError;

/// Why no whole answer came back. Holds no URL.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// No connection: refused, unreachable, no way through the proxy. Nothing was sent.
    #[error("cannot connect: {source}")]
    Connect {
        /// The cause, without URL.
        source: BoxError,
    },
    /// The name of the host has no address. Nothing was sent.
    #[error("cannot find the address of {host}: {source}")]
    UnknownHost {
        /// The name; a proxy's, if that is what was not found.
        host: String,
        /// The cause.
        source: BoxError,
    },
    /// The TLS handshake failed: the certificate is not trusted, expired, or for another host. Nothing was sent, and a
    /// repetition would go the same way.
    #[error("no secure connection: {source}")]
    Tls {
        /// The cause, without URL.
        source: BoxError,
    },
    /// A time limit was hit.
    #[error("timed out: {limit} took more than {after:?}")]
    Timeout {
        /// Which limit.
        limit: TimeLimit,
        /// Its length.
        after: Duration,
    },
    /// The connection was lost before the whole answer was there.
    #[error("the connection was lost before the whole answer was there: {source}")]
    Interrupted {
        /// The cause, without URL.
        source: BoxError,
        /// Whether the connection came from the pool and was lost before the head of the answer was there: then it had
        /// most probably been closed while it was idle, and the service saw nothing.
        reused: bool,
    },
    /// What came back is not HTTP, or its head is longer than any answer's.
    #[error("the answer is not HTTP: {source}")]
    Malformed {
        /// The cause, without URL.
        source: BoxError,
    },
    /// The answer is longer than the client accepts; the rest was not read.
    #[error("the answer is longer than {limit} bytes")]
    BodyTooLarge {
        /// The limit in bytes.
        limit: usize,
    },
    /// The answer is a redirect. None is followed: a signed request must not go to another host.
    #[error("redirect to {host} refused")]
    Redirect {
        /// HTTP status.
        status: u16,
        /// Host of the target, nothing more of it.
        host: String,
    },
    /// The client's own [rate limit](crate::limit::AdaptiveLimit) has no room in time. Nothing was sent.
    #[error(
        "the client's own rate limit has no room for the next {pause:?}, and {left:?} are left of the call's time"
    )]
    RateLimited {
        /// How long the request would have had to wait.
        pause: Duration,
        /// What was left of the limit for the whole call.
        left: Duration,
    },
    /// The transport cannot carry such a request.
    #[error("{0}")]
    Unsupported(String),
}

/// A time limit of a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TimeLimit {
    /// Until there is room for one more connection.
    Pool,
    /// Until the connection stands, TLS included.
    Connect,
    /// Until the head of the answer is there.
    Headers,
    /// Between two pieces of the answer's body.
    Read,
    /// Until there are credentials to sign with.
    Credentials,
    /// One attempt.
    Attempt,
    /// The whole call with all its attempts.
    Total,
}

impl fmt::Display for TimeLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Pool => "waiting for a free connection",
            Self::Connect => "connecting",
            Self::Headers => "waiting for the answer",
            Self::Read => "waiting for more of the answer",
            Self::Credentials => "getting credentials",
            Self::Attempt => "one attempt",
            Self::Total => "the whole call",
        })
    }
}

impl TransportError {
    /// Whether it is certain that the service saw nothing of the request.
    #[must_use]
    pub const fn is_unsent(&self) -> bool {
        matches!(
            self,
            Self::Connect { .. }
                | Self::UnknownHost { .. }
                | Self::Tls { .. }
                | Self::RateLimited { .. }
                | Self::Unsupported(_)
                | Self::Timeout {
                    limit: TimeLimit::Pool | TimeLimit::Connect | TimeLimit::Credentials,
                    ..
                }
        )
    }

    /// Whether no address is known for the host's name, so that the name is probably wrong.
    #[must_use]
    pub const fn is_unknown_host(&self) -> bool {
        matches!(self, Self::UnknownHost { .. })
    }

    /// Whether a repetition may go better. Waiting for a free connection once more would not make room.
    #[must_use]
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::Connect { .. } | Self::UnknownHost { .. } | Self::Interrupted { .. } => true,
            Self::Timeout { limit, .. } => !matches!(limit, TimeLimit::Pool),
            _ => false,
        }
    }
}
