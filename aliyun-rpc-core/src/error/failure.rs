//! What can fail, before it is known on which call.

use super::{BoxError, Error, ErrorKind, Gateway, NAME, ServiceError, one_line};
use crate::check::Violation;
use crate::credentials::CredentialsError;
use crate::decode::DecodeError;
use crate::transport::TransportError;

// Lives in the box of `Error` and nowhere else, so its size is of no account.
#[allow(clippy::large_enum_variant)]
#[derive(Debug, thiserror::Error)]
pub(super) enum Failure {
    #[error("{}", listed(.0))]
    Parameters(Vec<Violation>),
    #[error("{0}")]
    Build(String),
    #[error("{message}")]
    Config {
        message: String,
        source: Option<BoxError>,
    },
    #[error(transparent)]
    Credentials(CredentialsError),
    #[error("{0}")]
    Endpoint(String),
    #[error(transparent)]
    Transport(TransportError),
    // Written by the line, which cuts and cleans the service's message.
    #[error("{}", .0.code)]
    Service(ServiceError),
    #[error("a gateway answered in place of the service{}: {}", of_type(.0), snippet(.0))]
    Gateway(Gateway),
    #[error("the answer cannot be read: {cause}{}", quoted(&.cause.excerpt))]
    Decode {
        status: u16,
        // No source: the line already says all of it.
        cause: DecodeError,
    },
    #[error("{0}")]
    PaginationLoop(String),
    #[error("{message}")]
    WaitDeadline {
        message: String,
        // Lent as the source by `Error` itself, without its box.
        fault: Option<Box<Error>>,
    },
    #[error("{message}")]
    WaitFailed {
        message: String,
        fault: Option<Box<Error>>,
    },
}

impl Failure {
    pub(super) const fn kind(&self) -> ErrorKind {
        match self {
            Self::Parameters(_) => ErrorKind::Parameters,
            Self::Build(_) => ErrorKind::Build,
            Self::Config { .. } => ErrorKind::Config,
            Self::Credentials(_) => ErrorKind::Credentials,
            Self::Endpoint(_) => ErrorKind::Endpoint,
            Self::Transport(_) => ErrorKind::Transport,
            Self::Service(_) => ErrorKind::Service,
            Self::Gateway(_) => ErrorKind::Gateway,
            Self::Decode { .. } => ErrorKind::Decode,
            Self::PaginationLoop(_) => ErrorKind::PaginationLoop,
            Self::WaitDeadline { .. } => ErrorKind::WaitDeadline,
            Self::WaitFailed { .. } => ErrorKind::WaitFailed,
        }
    }

    pub(super) const fn status(&self) -> Option<u16> {
        match self {
            Self::Service(error) => Some(error.status),
            Self::Gateway(gateway) => Some(gateway.status),
            Self::Decode { status, .. } => Some(*status),
            Self::Transport(TransportError::Redirect { status, .. }) => Some(*status),
            _ => None,
        }
    }
}

fn listed(violations: &[Violation]) -> String {
    let each: Vec<String> = violations.iter().map(ToString::to_string).collect();
    each.join("; ")
}

fn of_type(gateway: &Gateway) -> String {
    let name = gateway.content_type.as_deref();
    name.map_or_else(String::new, |name| {
        format!(" with {}", one_line(name, NAME))
    })
}

fn snippet(gateway: &Gateway) -> &str {
    match gateway.snippet.as_str() {
        "" => "(nothing)",
        snippet => snippet,
    }
}

fn quoted(excerpt: &str) -> String {
    match excerpt {
        "" => String::new(),
        excerpt => format!(" after {excerpt}"),
    }
}
