//! Whether a failed attempt is followed by another one.
//!
//! | failure | repeated | pause |
//! |---|---|---|
//! | nothing was sent: no connection | always | doubling from 50 ms |
//! | the name of the host is not known | once | up to 50 ms |
//! | throttled: `Throttling`, `Throttling.*`, `FlowControlError`, HTTP 429 | always | doubling from 1 s, or as long as the service asks |
//! | sent, no whole answer: lost connection, time limit while reading | if a second execution does no harm | doubling from 50 ms |
//! | server failure: `ServiceUnavailable`, `InternalError`, `UnknownError`, HTTP 500, 502, 503, 504 | if a second execution does no harm | doubling from 50 ms, or as long as the service asks |
//! | everything else: wrong parameters, wrong signature, missing permission, no secure connection, no free connection, no credentials, .. | never | |
//! | the connection had been closed while it was idle | at once, once, if a second execution does no harm | none |
//! | the service refused the time, the credentials, the nonce | at once, once each, with the right ones | none |
//!
//! A second execution does no harm if the operation is idempotent or the call carries an idempotency token, which is the same
//! on all attempts. Other calls fail with an error that says so ([`Error::is_ambiguous`]).
//!
//! The service's code decides before the HTTP status, because the same code comes with different statuses. Pauses are
//! random parts of what they can be at most, so that those who fail together do not come back together; a pause that the
//! service asks for is kept as it is. No pause is longer than 20 s, and none is begun that does not fit into what is left
//! of the call's time limit.
//!
//! Each retry takes tokens out of a [`Budget`] that all calls of a client share, so that a service that fails is not asked
//! three times as often as one that works.

mod budget;
mod hints;
mod policy;

use std::fmt::Debug;
use std::sync::Arc;
use std::time::Duration;

use crate::error::Error;

pub use budget::Budget;
pub(crate) use budget::Permit;
pub(crate) use hints::hint;
pub use policy::RetryPolicy;

/// Decides after a failed attempt whether and when the call is tried again; [`RetryPolicy`] unless another one is set.
///
/// Every attempt asks for credentials anew and has its own time and nonce; the idempotency token stays the same.
pub trait Retry: Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up.
    ///
    /// [`Error::is_retryable`] says whether a repetition can do harm. What it allows still needs room in the
    /// [budget](Retry::budget) and in what is [left](Attempt::left) of the call's time.
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration>;

    /// Where retries take their tokens from; the client's if there is none.
    fn budget(&self) -> Option<&Budget> {
        None
    }

    /// Whether attempts may be repeated at once after what made them fail was put right
    /// ([`Correction`](crate::observe::Correction)), without a question to [`Retry::after`].
    fn corrects(&self) -> bool {
        true
    }
}

/// A policy that is shared.
impl<T: Retry + ?Sized> Retry for Arc<T> {
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        (**self).after(attempt)
    }

    fn budget(&self) -> Option<&Budget> {
        (**self).budget()
    }

    fn corrects(&self) -> bool {
        (**self).corrects()
    }
}

/// A failed attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Its number, 1 for the first. Attempts after a correction do not count.
    pub number: u32,
    /// Why it failed.
    pub error: &'a Error,
    /// How long the service asks to wait, the longest if it says so in several ways.
    pub hint: Option<Duration>,
    /// Since the call began.
    pub elapsed: Duration,
    /// What is left of the call's time limit.
    pub left: Duration,
}

impl<'a> Attempt<'a> {
    /// A failed attempt of a call with all its time left, for tests of a policy.
    #[must_use]
    pub const fn new(number: u32, error: &'a Error) -> Self {
        Self {
            number,
            error,
            hint: None,
            elapsed: Duration::ZERO,
            left: Duration::MAX,
        }
    }

    /// Sets how long the service asks to wait.
    #[must_use]
    pub const fn hint(mut self, hint: Duration) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// One attempt, whatever happens.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl Retry for NoRetry {
    fn after(&self, _attempt: &Attempt<'_>) -> Option<Duration> {
        None
    }

    fn corrects(&self) -> bool {
        false
    }
}
