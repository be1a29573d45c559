//! The default policy.

use std::sync::Arc;
use std::time::Duration;

use super::{Attempt, Budget, Retry};
use crate::backoff::{Backoff, Jitter, RandomJitter};
use crate::error::ErrorKind;
use crate::transport::{TimeLimit, TransportError};

/// The default policy: three attempts in all; see [the module](super) for what is repeated and when.
///
/// ```
/// use std::time::Duration;
/// use aliyun_rpc_core::Client;
/// use aliyun_rpc_core::backoff::Backoff;
/// use aliyun_rpc_core::retry::RetryPolicy;
///
/// let client = Client::builder()
///     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
///     .retry(
///         RetryPolicy::new()
///             .attempts(5)
///             .throttled(Backoff::new(Duration::from_secs(2), Duration::from_secs(30))),
///     )
///     .build()?;
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct RetryPolicy {
    attempts: u32,
    transient: Backoff,
    throttled: Backoff,
    longest_hint: Duration,
    budget: Option<Budget>,
    jitter: Arc<dyn Jitter>,
}

impl RetryPolicy {
    /// Attempts of a call in all, the first included.
    pub const ATTEMPTS: u32 = 3;
    /// The longest first pause after a failure that may pass.
    pub const TRANSIENT: Duration = Duration::from_millis(50);
    /// The longest first pause after throttling.
    pub const THROTTLED: Duration = Duration::from_secs(1);
    /// The longest pause of all.
    pub const CAP: Duration = Duration::from_secs(20);

    /// The policy with its usual numbers.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attempts: Self::ATTEMPTS,
            transient: Backoff::new(Self::TRANSIENT, Self::CAP),
            throttled: Backoff::new(Self::THROTTLED, Self::CAP),
            longest_hint: Self::CAP,
            budget: None,
            jitter: Arc::new(RandomJitter),
        }
    }

    /// Attempts in all, the first included; 0 counts as 1. Attempts after a correction come on top.
    #[must_use]
    pub const fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Pauses after failures that may pass; from 50 ms to 20 s otherwise.
    #[must_use]
    pub const fn transient(mut self, backoff: Backoff) -> Self {
        self.transient = backoff;
        self
    }

    /// Pauses after throttling; from 1 s to 20 s otherwise.
    #[must_use]
    pub const fn throttled(mut self, backoff: Backoff) -> Self {
        self.throttled = backoff;
        self
    }

    /// The longest pause that the service may ask for; 20 s otherwise. When it asks for more, the call waits that long.
    #[must_use]
    pub const fn longest_hint(mut self, longest: Duration) -> Self {
        self.longest_hint = longest;
        self
    }

    /// Takes tokens for retries from here: from the client's budget otherwise, and in a client's policy from a new
    /// [`Budget`] of the usual size. Clones of a policy share it.
    #[must_use]
    pub fn budget(mut self, budget: Budget) -> Self {
        self.budget = Some(budget);
        self
    }

    /// Takes the random part of pauses from here; from the operating system otherwise.
    #[must_use]
    pub fn jitter(mut self, jitter: impl Jitter) -> Self {
        self.jitter = Arc::new(jitter);
        self
    }
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl Retry for RetryPolicy {
    fn after(&self, attempt: &Attempt<'_>) -> Option<Duration> {
        let error = attempt.error;
        // Sources of credentials repeat their own questions, and know better than a call which are worth it.
        let own = match error.transport() {
            Some(TransportError::Timeout { limit, .. }) => *limit == TimeLimit::Credentials,
            _ => error.kind() == ErrorKind::Credentials,
        };
        // A name that is not known a moment later is a wrong name.
        let attempts = match error.transport() {
            Some(TransportError::UnknownHost { .. }) => self.attempts.min(2),
            _ => self.attempts,
        };
        if attempt.number >= attempts || own || !error.is_retryable() {
            return None;
        }
        let backoff = match error.is_throttled() {
            true => self.throttled,
            false => self.transient,
        };
        // The service knows best when it has room again.
        let asked = attempt.hint.map(|hint| hint.min(self.longest_hint));
        Some(asked.unwrap_or_else(|| backoff.pause(attempt.number, &*self.jitter)))
    }

    fn budget(&self) -> Option<&Budget> {
        self.budget.as_ref()
    }
}
