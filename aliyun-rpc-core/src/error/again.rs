//! One failure for all who waited for the same thing.

use super::failure::Failure;
use super::{BoxError, Error};
use crate::transport::TransportError;

impl Error {
    /// The same failure once more, for another one who waited for the same thing. Causes of foreign types are told in words.
    ///
    /// ```
    /// use aliyun_rpc_core::Error;
    ///
    /// let error = Error::endpoint_not_found("there is none").with_action("DescribeDisks");
    /// assert_eq!(error.again().to_string(), error.to_string());
    /// ```
    #[must_use]
    pub fn again(&self) -> Self {
        Self(self.0.clone())
    }
}

impl Clone for Failure {
    fn clone(&self) -> Self {
        match self {
            Self::Parameters(violations) => Self::Parameters(violations.clone()),
            Self::Build(message) => Self::Build(message.clone()),
            Self::Config { message, source } => Self::Config {
                message: message.clone(),
                source: source.as_ref().map(in_words),
            },
            Self::Credentials(error) => Self::Credentials(error.clone()),
            Self::Endpoint(message) => Self::Endpoint(message.clone()),
            Self::Transport(error) => Self::Transport(transport(error)),
            Self::Service(error) => Self::Service(error.clone()),
            Self::Gateway(gateway) => Self::Gateway(gateway.clone()),
            Self::Decode { status, cause } => Self::Decode {
                status: *status,
                cause: cause.clone(),
            },
            Self::PaginationLoop(message) => Self::PaginationLoop(message.clone()),
            Self::WaitDeadline { message, fault } => Self::WaitDeadline {
                message: message.clone(),
                fault: fault.as_ref().map(|error| Box::new(error.again())),
            },
            Self::WaitFailed { message, fault } => Self::WaitFailed {
                message: message.clone(),
                fault: fault.as_ref().map(|error| Box::new(error.again())),
            },
        }
    }
}

fn transport(error: &TransportError) -> TransportError {
    match error {
        TransportError::Connect { source } => TransportError::Connect {
            source: in_words(source),
        },
        TransportError::UnknownHost { host, source } => TransportError::UnknownHost {
            host: host.clone(),
            source: in_words(source),
        },
        TransportError::Malformed { source } => TransportError::Malformed {
            source: in_words(source),
        },
        TransportError::Tls { source } => TransportError::Tls {
            source: in_words(source),
        },
        TransportError::Interrupted { source, reused } => TransportError::Interrupted {
            source: in_words(source),
            reused: *reused,
        },
        TransportError::Timeout { limit, after } => TransportError::Timeout {
            limit: *limit,
            after: *after,
        },
        TransportError::BodyTooLarge { limit } => TransportError::BodyTooLarge { limit: *limit },
        TransportError::Redirect { status, host } => TransportError::Redirect {
            status: *status,
            host: host.clone(),
        },
        TransportError::RateLimited { pause, left } => TransportError::RateLimited {
            pause: *pause,
            left: *left,
        },
        TransportError::Unsupported(message) => TransportError::Unsupported(message.clone()),
    }
}

fn in_words(cause: &BoxError) -> BoxError {
    cause.to_string().into()
}
