//! Numbers about calls, for those who watch many of them.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use super::{Event, Observe, What};

/// Counts what happens in calls: an [`Observe`] that needs nothing else. Clones share the numbers, so keep one and give the
/// client another.
///
/// One can count for several clients, and a client can have one for everything and more for parts: what is counted is
/// decided by wrapping it in an [`Observe`] of your own that passes on some events.
///
/// ```
/// use aliyun_rpc_core::observe::Counters;
/// use aliyun_rpc_core::Client;
///
/// let counters = Counters::new();
/// let client = Client::builder()
///     .access_key("LTAI5tExampleExample9xQ2", "the-secret")
///     .observe(counters.clone())
///     .build()?;
///
/// // Later, and again and again: for a page of numbers, as monitoring systems ask for it.
/// let now = counters.read();
/// let mut page = format!("aliyun_calls_total {}\naliyun_retries_total {}\n", now.calls(), now.retries);
/// for (limit, calls) in now.latency.cumulated() {
///     let limit = limit.map_or("+Inf".to_owned(), |limit| limit.as_secs_f64().to_string());
///     page += &format!("aliyun_call_seconds_bucket{{le=\"{limit}\"}} {calls}\n");
/// }
/// # assert!(page.ends_with("{le=\"10\"} 0\naliyun_call_seconds_bucket{le=\"+Inf\"} 0\n"));
/// # Ok::<(), aliyun_rpc_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Counters(Arc<Inner>);

/// Each number is right by itself; two of them may be read with an event in between.
#[derive(Default)]
struct Inner {
    succeeded: AtomicU64,
    failed: AtomicU64,
    attempts: AtomicU64,
    retries: AtomicU64,
    throttled: AtomicU64,
    corrections: AtomicU64,
    waited_micros: AtomicU64,
    took_micros: AtomicU64,
    latency: [AtomicU64; BUCKETS],
}

/// The upper limits of the buckets in milliseconds, each included. Longer calls are in one more.
const LIMITS: [u64; BUCKETS - 1] = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000];
const BUCKETS: usize = 12;

impl Counters {
    /// All zero.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The numbers at this moment.
    #[must_use]
    pub fn read(&self) -> Counts {
        let read = |number: &AtomicU64| number.load(Ordering::Relaxed);
        let inner = &*self.0;
        Counts {
            succeeded: read(&inner.succeeded),
            failed: read(&inner.failed),
            attempts: read(&inner.attempts),
            retries: read(&inner.retries),
            throttled: read(&inner.throttled),
            corrections: read(&inner.corrections),
            waited: Duration::from_micros(read(&inner.waited_micros)),
            latency: Latency {
                took: Duration::from_micros(read(&inner.took_micros)),
                calls: std::array::from_fn(|i| inner.latency.get(i).map_or(0, read)),
            },
        }
    }

    fn ended(&self, took: Duration) {
        let millis = took.as_micros().div_ceil(1000);
        let bucket = LIMITS.partition_point(|limit| u128::from(*limit) < millis);
        if let Some(bucket) = self.0.latency.get(bucket) {
            one(bucket);
        }
        add(&self.0.took_micros, took);
    }
}

fn one(number: &AtomicU64) {
    number.fetch_add(1, Ordering::Relaxed);
}

fn add(micros: &AtomicU64, time: Duration) {
    let time = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
    micros.fetch_add(time, Ordering::Relaxed);
}

impl Observe for Counters {
    fn on(&self, event: &Event<'_>) {
        let inner = &*self.0;
        match event.what {
            What::Attempt => {
                one(&inner.attempts);
                if event.attempt > 1 {
                    one(&inner.retries);
                }
            }
            What::Failed { error, .. } if error.is_throttled() => one(&inner.throttled),
            What::Waiting { pause, .. } => add(&inner.waited_micros, pause),
            What::Corrected { .. } => one(&inner.corrections),
            What::Succeeded { took, .. } => {
                one(&inner.succeeded);
                self.ended(took);
            }
            What::GaveUp { took, .. } => {
                one(&inner.failed);
                self.ended(took);
            }
            What::Answered { .. } | What::Failed { .. } => {}
        }
    }
}

impl fmt::Debug for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Counters").field(&self.read()).finish()
    }
}

/// What [`Counters`] have counted. `Display` is one line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// Calls that succeeded.
    pub succeeded: u64,
    /// Calls that failed for good, also before anything was sent.
    pub failed: u64,
    /// Requests sent.
    pub attempts: u64,
    /// Requests sent that were not the first of their call.
    pub retries: u64,
    /// Attempts that the service refused because there were too many.
    pub throttled: u64,
    /// Causes of failures that were put right: clock, credentials, nonce, connection.
    pub corrections: u64,
    /// All pauses before attempts together, as they were begun.
    pub waited: Duration,
    /// How long calls took, all attempts and pauses included, successful or not.
    pub latency: Latency,
}

impl Counts {
    /// Calls that have ended. Those that were dropped before are not among them.
    #[must_use]
    pub const fn calls(&self) -> u64 {
        self.succeeded + self.failed
    }
}

impl fmt::Display for Counts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} calls ({} failed), {} attempts ({} retries), {} throttled, {} corrections",
            self.calls(),
            self.failed,
            self.attempts,
            self.retries,
            self.throttled,
            self.corrections,
        )
    }
}

/// How long calls took, in fixed buckets: up to 5, 10, 25, 50, 100, 250, 500 milliseconds, 1, 2.5, 5, 10 seconds, and
/// longer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Latency {
    took: Duration,
    calls: [u64; BUCKETS],
}

impl Latency {
    /// All calls together.
    #[must_use]
    pub const fn sum(&self) -> Duration {
        self.took
    }

    /// The upper limit of each bucket, none for the last, and the calls in it.
    pub fn buckets(&self) -> impl Iterator<Item = (Option<Duration>, u64)> {
        let limits = LIMITS
            .iter()
            .map(|limit| Some(Duration::from_millis(*limit)));
        limits.chain([None]).zip(self.calls)
    }

    /// The same with all calls up to the limit, as monitoring systems want it.
    pub fn cumulated(&self) -> impl Iterator<Item = (Option<Duration>, u64)> {
        self.buckets().scan(0, |sum, (limit, calls)| {
            *sum += calls;
            Some((limit, *sum))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_hold_what_their_limits_say() {
        let counters = Counters::new();
        for micros in [
            0,
            5_000,
            5_001,
            25_000,
            9_999_999,
            10_000_001,
            3_600_000_000,
        ] {
            counters.ended(Duration::from_micros(micros));
        }
        let latency = counters.read().latency;
        let filled: Vec<_> = latency
            .buckets()
            .filter(|(_, calls)| *calls > 0)
            .map(|(limit, calls)| (limit.map(|limit| limit.as_millis()), calls))
            .collect();
        assert_eq!(
            filled,
            [
                (Some(5), 2),
                (Some(10), 1),
                (Some(25), 1),
                (Some(10_000), 1),
                (None, 2)
            ]
        );
        assert_eq!(latency.cumulated().last(), Some((None, 7)));
        assert_eq!(latency.sum(), Duration::from_micros(3_620_035_001));
    }
}
