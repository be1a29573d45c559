//! What the service's answers tell about this machine's clock.
//!
//! A service refuses requests whose time is more than 15 minutes away from its own. Its answers carry its time
//! (`Date`), so a client can know the right time although the machine does not.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::{AGE, DATE};
use tokio::time::Instant;

use crate::clock::Clock;

/// Two times that are no further apart are the same. Far less than the 15 minutes of the services, far more than a
/// measurement is wrong by: half an attempt.
const SAME: Duration = Duration::from_secs(30);
/// Nothing learned: this machine's clock counts.
const NONE: i64 = i64::MIN;

/// The service's time, once a request was refused for this machine's.
///
/// It is kept as the time of day at a fixed instant of the machine's monotonic clock, not as a distance from its time of
/// day: when somebody corrects that, the distance would be wrong, and this is still right.
#[derive(Debug)]
pub(super) struct Skew {
    /// The instant that the time of day is kept for; any will do.
    base: OnceLock<Instant>,
    /// The service's time at that instant, in milliseconds since 1970.
    then: AtomicI64,
}

/// The service's time at an instant, according to an answer.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    service: SystemTime,
    at: Instant,
}

impl Default for Skew {
    fn default() -> Self {
        Self {
            base: OnceLock::new(),
            then: AtomicI64::new(NONE),
        }
    }
}

impl Skew {
    /// The time to sign with: the machine's, unless a service knows better.
    pub(super) fn now(&self, clock: &dyn Clock) -> SystemTime {
        // One number that nothing else depends on, so no order with other memory is needed.
        match self.then.load(Ordering::Relaxed) {
            NONE => clock.now(),
            then => self.at(then, Instant::now()),
        }
    }

    /// Whether a request that was refused for its time, `signed` at `since`, would be signed with another time now. Learns the
    /// service's time if the answer tells it.
    pub(super) fn corrects(
        &self,
        measured: Option<Measured>,
        signed: SystemTime,
        since: Instant,
        clock: &dyn Clock,
    ) -> bool {
        if let Some(Measured { service, at }) = measured
            && apart(self.now(clock), service) > SAME
        {
            let base = *self.base.get_or_init(|| at);
            self.then
                .store(unix(service) - millis(base, at), Ordering::Relaxed);
        }
        // The answer need not have told anything new: another call may have learned since this one was signed.
        apart(self.now(clock), later(signed, since.elapsed())) > SAME
    }

    /// Forgets what was learned when an answer shows that the machine's clock is right after all: somebody has set it, or
    /// the monotonic clock stood still while the machine slept.
    pub(super) fn look(&self, headers: &HeaderMap, sent: Instant, clock: &dyn Clock) {
        let then = self.then.load(Ordering::Relaxed);
        if then == NONE {
            return;
        }
        if let Some(Measured { service, at }) = Measured::of(headers, sent) {
            let local = clock.now();
            let local = local.checked_sub(at.elapsed()).unwrap_or(local);
            if apart(local, service) <= SAME {
                // Unless another call has learned anew meanwhile.
                let _ =
                    (self.then).compare_exchange(then, NONE, Ordering::Relaxed, Ordering::Relaxed);
            }
        }
    }

    fn at(&self, then: i64, now: Instant) -> SystemTime {
        let base = *self.base.get_or_init(|| now);
        let unix = then.saturating_add(millis(base, now));
        let unix = u64::try_from(unix).unwrap_or_default();
        later(UNIX_EPOCH, Duration::from_millis(unix))
    }
}

impl Measured {
    /// The service's time in the middle of an attempt, according to the answer's `Date`. `None` if there is none that can be
    /// believed: before 2020, after 2100, or of an answer that comes out of a cache (`Age`).
    pub(super) fn of(headers: &HeaderMap, sent: Instant) -> Option<Self> {
        const BELIEVED: std::ops::Range<u64> = 1_577_836_800..4_102_444_800;
        if headers.contains_key(AGE) {
            return None;
        }
        let date = headers.get(DATE)?.to_str().ok()?;
        let date = httpdate::parse_http_date(date.trim()).ok()?;
        let seconds = date.duration_since(UNIX_EPOCH).ok()?.as_secs();
        BELIEVED.contains(&seconds).then(|| Self {
            // Cut to seconds by its writer: on average half a second is missing.
            service: later(date, Duration::from_millis(500)),
            at: sent + sent.elapsed() / 2,
        })
    }
}

/// Milliseconds from one instant to the other; negative if it is the earlier one.
fn millis(from: Instant, to: Instant) -> i64 {
    let millis = |time: Duration| i64::try_from(time.as_millis()).unwrap_or(i64::MAX);
    millis(to.saturating_duration_since(from)) - millis(from.saturating_duration_since(to))
}

fn unix(time: SystemTime) -> i64 {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(i64::MAX)
}

fn apart(a: SystemTime, b: SystemTime) -> Duration {
    a.duration_since(b).unwrap_or_else(|error| error.duration())
}

/// A time that the platform cannot hold is as good as the one before.
fn later(time: SystemTime, by: Duration) -> SystemTime {
    time.checked_add(by).unwrap_or(time)
}
