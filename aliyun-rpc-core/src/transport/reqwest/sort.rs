//! Sorts reqwest's errors. The URL, which may hold credentials, is taken out of them first.

use std::error::Error as StdError;
use std::fmt::Write as _;
use std::io;

use ::reqwest::Error;

use super::Limits;
use super::names::NotFound;
use super::tls;
use crate::error::BoxError;
use crate::transport::{TimeLimit, TransportError};

/// A failure before the head of the answer was there.
pub(super) fn failure(error: Error, limits: &Limits, reused: bool) -> TransportError {
    let error = error.without_url();
    if error.is_builder() {
        let why = causes(&error);
        return TransportError::Unsupported(format!("reqwest cannot send this request: {why}"));
    }
    if error.is_connect() {
        return connecting(&error, limits);
    }
    if is_malformed(&error) {
        return TransportError::Malformed {
            source: causes(&error).into(),
        };
    }
    TransportError::Interrupted {
        source: causes(&error).into(),
        reused,
    }
}

fn connecting(error: &Error, limits: &Limits) -> TransportError {
    if let Some(unknown) = chain(error).find_map(|cause| cause.downcast_ref::<NotFound>()) {
        return TransportError::UnknownHost {
            host: unknown.host.clone(),
            source: unknown.cause.clone().into(),
        };
    }
    if error.is_timeout() {
        return TransportError::Timeout {
            limit: TimeLimit::Connect,
            after: limits.connect,
        };
    }
    let source = causes(error).into();
    if chain(error).any(tls::is_failure) {
        TransportError::Tls { source }
    } else {
        TransportError::Connect { source }
    }
}

/// Names the proxy with what may be its doing.
pub(super) fn through(
    failure: TransportError,
    proxy: impl FnOnce() -> Option<String>,
) -> TransportError {
    let named = |source: BoxError| match proxy() {
        Some(proxy) => format!("through the proxy {proxy}: {source}").into(),
        None => source,
    };
    match failure {
        TransportError::Connect { source } => TransportError::Connect {
            source: named(source),
        },
        TransportError::Tls { source } => TransportError::Tls {
            source: named(source),
        },
        other => other,
    }
}

/// A failure after the head: says how much of the body had come.
pub(super) fn in_body(error: Error, came: usize, announced: Option<u64>) -> TransportError {
    let error = error.without_url();
    let why = causes(&error);
    if is_malformed(&error) {
        return TransportError::Malformed { source: why.into() };
    }
    let of = announced.map_or_else(String::new, |length| format!(" of {length}"));
    TransportError::Interrupted {
        source: format!("the answer ends after {came}{of} bytes of its body: {why}").into(),
        reused: false,
    }
}

/// Whether what came is not HTTP, or more head than is read.
fn is_malformed(error: &Error) -> bool {
    chain(error).any(|cause| {
        if let Some(error) = cause.downcast_ref::<hyper::Error>() {
            return error.is_parse();
        }
        // How hyper reports chunks that are none.
        cause.downcast_ref::<io::Error>().is_some_and(|error| {
            matches!(
                error.kind(),
                io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput
            )
        })
    })
}

/// The causes of an error, without itself.
pub(super) fn chain<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next = error.source();
    std::iter::from_fn(move || {
        let cause = next?;
        next = cause.source();
        Some(cause)
    })
}

/// The chain of causes in one text. The outermost says only that something failed.
pub(super) fn causes(error: &Error) -> String {
    let mut text = String::new();
    for cause in chain(error) {
        let words = cause.to_string();
        // hyper-util says only that its client failed, and at what.
        let says_something = cause.source().is_none() || !words.starts_with("client error (");
        if says_something && !text.contains(&words) {
            let separator = if text.is_empty() { "" } else { ": " };
            let _ = write!(text, "{separator}{words}");
        }
    }
    if text.is_empty() {
        error.to_string()
    } else {
        text
    }
}
