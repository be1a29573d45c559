//! A limit on what a client sends, learned from what the service refuses.

mod bucket;

use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Semaphore;
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
/// dropped while it waits leaves the line.
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
pub struct AdaptiveLimit(Arc<Shared>);

struct Shared {
    bucket: Mutex<Bucket>,
    /// The first in the line holds the permit until its turn, so that each turn is due at the rate of its moment.
    line: Semaphore,
    /// How many are in the line.
    waiting: AtomicU32,
}

impl Default for Shared {
    fn default() -> Self {
        Self {
            bucket: Mutex::default(),
            line: Semaphore::new(1),
            waiting: AtomicU32::new(0),
        }
    }
}

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

    /// A place in the line; how long the wait would be, if it is not shorter than `left`.
    pub(crate) fn enter(&self, left: Duration) -> Result<Place, Duration> {
        let before = self.0.waiting.load(Ordering::Relaxed);
        let pause = self.bucket().pause(Instant::now(), before);
        if !pause.is_zero() && pause >= left {
            return Err(pause);
        }
        self.0.waiting.fetch_add(1, Ordering::Relaxed);
        Ok(Place {
            limit: self.clone(),
            pause,
        })
    }

    fn bucket(&self) -> MutexGuard<'_, Bucket> {
        // The numbers are right after each step, so a panic elsewhere does no harm to them.
        self.0.bucket.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for AdaptiveLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AdaptiveLimit")
            .field("rate", &self.rate())
            .finish_non_exhaustive()
    }
}

/// A place in the line of those who wait. Left when it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    limit: AdaptiveLimit,
    pause: Duration,
}

impl Place {
    /// How long the wait is, as far as is known now.
    pub(crate) const fn pause(&self) -> Duration {
        self.pause
    }

    /// Waits for the turn and uses it.
    pub(crate) async fn turn(self) -> Turn {
        // The semaphore is never closed.
        let _first = self.limit.0.line.acquire().await;
        loop {
            let now = Instant::now();
            let pause = self.limit.bucket().pause(now, 0);
            if pause.is_zero() {
                self.limit.bucket().take(now);
                return Turn {
                    limit: self.limit.clone(),
                    sent: now,
                };
            }
            tokio::time::sleep(pause).await;
        }
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.limit.0.waiting.fetch_sub(1, Ordering::Relaxed);
    }
}

/// A request that was sent in its turn.
#[derive(Debug)]
pub(crate) struct Turn {
    limit: AdaptiveLimit,
    sent: Instant,
}

impl Turn {
    /// What the service said to the request.
    pub(crate) fn answered(&self, throttled: bool) {
        (self.limit.bucket()).answered(Instant::now(), self.sent, throttled);
    }
}
