//! What happens in calls, told while it happens: for metrics, logs and tests.
//!
//! [`Counters`] is an observer that counts; others are a few lines of [`Observe`].
//!
//! # Tracing
//!
//! With the feature `tracing`, which is on by default, calls are spans of the library `tracing` too, and what observers are
//! told is an event in them. All have the target `aliyun_rpc`:
//!
//! | | level | fields |
//! |---|---|---|
//! | span `call` | DEBUG | `product`, `version`, `action`, `region`; when known: `host`, `attempts`, `code`, `request_id`, `ms` |
//! | span `attempt` in it | DEBUG | `attempt`, `host`; when known: `status`, `code`, `request_id`, `ms` |
//! | events of calls and attempts, good or bad | DEBUG | the observer's line, and the fields that belong to it |
//! | a wrong clock or refused credentials were put right | WARN | the same, and where: `product`, `region`, `host` |
//!
//! So a program that logs at INFO sees no line for calls that go well, and none for calls that fail, as it gets their errors.
//! Nothing secret is in spans and events: no parameters, no URL, no texts of the service but its codes and request ids.

mod counters;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, NAME, one_line};

pub use counters::{Counters, Counts, Latency};

/// Is told what happens in the calls of a client; see [`ClientBuilder::observe`](crate::ClientBuilder::observe).
///
/// It is called from the task of the call, between two steps of it: it must not block and had better be short. Calls that
/// are dropped before they end tell nothing more, so what begins with [`What::Attempt`] need not end.
///
/// ```
/// use std::sync::atomic::{AtomicU32, Ordering};
/// use aliyun_rpc_core::observe::{Event, Observe, What};
///
/// /// Counts what was sent, for comparison with what was asked for.
/// #[derive(Debug, Default)]
/// struct Sent(AtomicU32);
///
/// impl Observe for Sent {
///     fn on(&self, event: &Event<'_>) {
///         if let What::Attempt = event.what {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// // Shared, to be read later.
/// let sent = std::sync::Arc::new(Sent::default());
/// let client = aliyun_rpc_core::Client::builder()
///     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
///     .observe(std::sync::Arc::clone(&sent))
///     .build()?;
/// assert_eq!(sent.0.load(Ordering::Relaxed), 0);
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
pub trait Observe: fmt::Debug + Send + Sync + 'static {
    /// Something has happened.
    fn on(&self, event: &Event<'_>);
}

/// An observer that is shared.
impl<T: Observe + ?Sized> Observe for Arc<T> {
    fn on(&self, event: &Event<'_>) {
        (**self).on(event);
    }
}

/// Something that has happened in a call.
///
/// `Display` is one line with the action and what happened, the same for the same course of a call: without durations of
/// attempts, request ids, and secrets. Pauses are in it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Event<'a> {
    /// Product code of the operation, `Config`.
    pub product: &'a str,
    /// Its API version, `2019-01-08`.
    pub version: &'a str,
    /// Its name, `ListConfigRules`.
    pub action: &'a str,
    /// The region of the call, if it has one.
    pub region: Option<&'a str>,
    /// The host that is asked, with its port if it is not the scheme's own; empty if none was chosen yet.
    pub host: &'a str,
    /// How often the request was sent so far, this time included.
    pub attempt: u32,
    /// What has happened.
    pub what: What<'a>,
}

/// What has happened.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum What<'a> {
    /// The request is signed and is now sent.
    Attempt,
    /// A whole answer came back, whatever it says.
    Answered {
        /// HTTP status.
        status: u16,
        /// Id of the request from the answer's header `x-acs-request-id`.
        request_id: Option<&'a str>,
        /// Since the request was sent.
        took: Duration,
    },
    /// An attempt failed: by an answer that is no success, or without an answer, or before anything was sent.
    Failed {
        /// Why.
        error: &'a Error,
        /// Since the attempt began, getting credentials included.
        took: Duration,
    },
    /// The call waits before the next attempt.
    Waiting {
        /// How long.
        pause: Duration,
        /// Why.
        why: Why,
    },
    /// What made an attempt fail was put right, and the call goes on at once.
    Corrected {
        /// What was put right.
        what: Correction,
    },
    /// The call succeeded.
    Succeeded {
        /// How often the request was sent.
        attempts: u32,
        /// Since the call began.
        took: Duration,
    },
    /// The call failed for good.
    GaveUp {
        /// Why.
        error: &'a Error,
        /// How often the request was sent.
        attempts: u32,
        /// Since the call began.
        took: Duration,
    },
}

/// Why a call waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Why {
    /// A failure that may pass: lost connection, server failure.
    Transient,
    /// The service wants fewer calls.
    Throttled,
    /// The service said how long to wait.
    Asked,
    /// The client's own rate limit has no room.
    RateLimited,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Transient => "after a failure that may pass",
            Self::Throttled => "throttled",
            Self::Asked => "as the service asks",
            Self::RateLimited => "for room under the client's rate limit",
        })
    }
}

/// What was put right so that a call could go on. Each is tried once in a call and does not count as a retry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Correction {
    /// The service's time is used in place of the machine's, which is wrong.
    Clock,
    /// Credentials that the service refused were replaced.
    Credentials,
    /// A nonce that the service knows already was replaced.
    Nonce,
    /// A connection that had been closed while it was idle was replaced.
    Connection,
}

impl fmt::Display for Correction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Clock => "uses the service's time in place of this machine's",
            Self::Credentials => "uses new credentials",
            Self::Nonce => "uses a new nonce",
            Self::Connection => "uses a new connection",
        })
    }
}

impl fmt::Display for Event<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", one_line(self.action, NAME))?;
        match self.what {
            What::Attempt => write!(f, "attempt {}", self.attempt),
            What::Answered { status, .. } => write!(f, "answered with HTTP {status}"),
            What::Failed { error, .. } => write!(f, "failed with {}", error.brief()),
            What::Waiting { pause, why } => write!(f, "waits {pause:?} {why}"),
            What::Corrected { what } => write!(f, "{what}"),
            What::Succeeded { attempts, .. } => write!(f, "succeeded after {}", times(attempts)),
            What::GaveUp {
                error, attempts, ..
            } => write!(f, "gave up after {}: {}", times(attempts), error.brief()),
        }
    }
}

fn times(attempts: u32) -> String {
    match attempts {
        1 => "1 attempt".to_owned(),
        n => format!("{n} attempts"),
    }
}
