//! A limit on what a client sends, learned from what the service refuses.

mod bucket;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use bucket::Bucket;

/// A client-side rate limit that adapts to throttling; off unless a client is given one. Clones share one limit, and so can
/// several clients that call the same service with the same account.
///
/// Nothing is limited until the service refuses a request because there were too many. From then on requests, first ones
/// and retries alike, wait for their turn before they are sent:
///
/// * throttling cuts the rate to 0.7 of what was sent, once for all requests that were under way together;
/// * success lets it grow again along a cubic curve: quickly back to near the rate that was too much, slowly around it,
///   and quickly beyond, but never to more than twice of what is really sent;
/// * the rate is never below one request in two seconds, and what was saved up never more than one second's worth;
/// * after a minute without throttling the limit is lifted.
///
/// A wait that does not fit into what is left of the call's time is not begun: the call fails at once with
/// [`TransportError::RateLimited`](crate::transport::TransportError::RateLimited), and nothing was sent. A call that is
/// dropped while it waits gives its turn back.
///
/// Retries with a [budget](crate::retry::Budget) keep a client from making trouble worse; this limit keeps it from wasting
/// requests on refusals, at the price of waiting where a request might have come through. It suits batch work, where all
/// calls matter and none is in a hurry; see the fleet simulation in `aliyun-rpc-bench` for figures.
///
/// ```
/// use aliyun_rpc_core::Client;
/// use aliyun_rpc_core::limit::AdaptiveLimit;
///
/// let limit = AdaptiveLimit::new();
/// let client = Client::builder()
///     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
///     .rate_limit(limit.clone())
///     .build()?;
/// assert_eq!(limit.rate(), None);
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct AdaptiveLimit(Arc<Mutex<Bucket>>);

impl AdaptiveLimit {
    /// A limit that has learned nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Requests a second at the moment; `None` while nothing is limited.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        self.bucket().rate(Instant::now())
    }

    /// A turn, perhaps after a pause; how long it would be if it is not shorter than `left`.
    pub(crate) fn turn(&self, left: Duration) -> Result<Turn, Duration> {
        let pause = self.bucket().take(Instant::now(), left)?;
        Ok(Turn {
            limit: self.clone(),
            pause,
            sent: None,
        })
    }

    fn bucket(&self) -> MutexGuard<'_, Bucket> {
        // The numbers are right after each step, so a panic elsewhere does no harm to them.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for AdaptiveLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdaptiveLimit")
            .field("rate", &self.rate())
            .finish_non_exhaustive()
    }
}

/// The right to send one request. Given back when it is dropped before that.
#[derive(Debug)]
pub(crate) struct Turn {
    limit: AdaptiveLimit,
    pause: Duration,
    sent: Option<Instant>,
}

impl Turn {
    /// How long to wait for it.
    pub(crate) const fn pause(&self) -> Duration {
        self.pause
    }

    /// The wait is over, the request is sent now.
    pub(crate) fn use_it(&mut self) {
        self.sent = Some(Instant::now());
    }

    /// What the service said to the request.
    pub(crate) fn answered(&self, throttled: bool) {
        if let Some(sent) = self.sent {
            (self.limit.bucket()).answered(Instant::now(), sent, throttled);
        }
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if self.sent.is_none() {
            self.limit.bucket().give_back();
        }
    }
}
