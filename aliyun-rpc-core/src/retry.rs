//! Whether a failed attempt is followed by another one.

use std::fmt::Debug;
use std::time::Duration;

use crate::error::Error;

/// Decides after a failed attempt whether and when the call is tried again.
///
/// Every attempt asks for credentials anew and has its own time and nonce; the idempotency token stays the same.
pub trait Retry: Debug + Send + Sync + 'static {
    /// How long to wait before the next attempt; `None` to give up.
    ///
    /// [`Error::is_retryable`] says whether a repetition can do harm.
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration>;
}

/// A failed attempt.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// Its number, 1 for the first.
    pub number: u32,
    /// Why it failed.
    pub error: &'a Error,
}

impl<'a> Attempt<'a> {
    /// A failed attempt, for tests of a policy.
    #[must_use]
    pub const fn new(number: u32, error: &'a Error) -> Self {
        Self { number, error }
    }
}

/// One attempt, whatever happens.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoRetry;

impl Retry for NoRetry {
    fn after(&self, _attempt: &Attempt<'_>) -> Option<Duration> {
        None
    }
}
