//! Turns, at a rate that follows throttling and success.
//!
//! The curve is that of CUBIC congestion control (RFC 9438), with the constants of the AWS SDKs' adaptive mode. Unlike there,
//! requests that were under way together cut the rate once and not each for itself, as in CUBIC itself: else a burst of 64
//! refusals would bring any rate down to the least one.

use std::time::Duration;

use tokio::time::Instant;

/// What throttling leaves of the rate.
const CUT: f64 = 0.7;
/// How steep the curve is.
const STEEPNESS: f64 = 0.4;
/// The least rate, in requests a second.
const LEAST: f64 = 0.5;
/// How long requests are counted at least before their rate is computed.
const WINDOW: Duration = Duration::from_millis(500);
/// How many there must be, as the rate of two or three says little, unless the window becomes very long.
const ENOUGH: u32 = 5;
const LONGEST: Duration = Duration::from_secs(5);
/// The weight of the last window in the measured rate.
const NEWEST: f64 = 0.8;
/// How long after the last throttling the limit is lifted.
const FORGOTTEN: Duration = Duration::from_secs(60);

/// The state of a limit.
#[derive(Debug, Default)]
pub(super) struct Bucket {
    sent: Measured,
    limited: Option<Limited>,
}

/// A limit in force.
#[derive(Debug)]
struct Limited {
    rate: f64,
    /// When the next turn is due; in the past if turns were saved up.
    due: Instant,
    /// The rate that was too much, and when that was seen.
    peak: f64,
    throttled: Instant,
}

/// How many requests a second are answered, smoothed.
#[derive(Debug, Default)]
struct Measured {
    since: Option<Instant>,
    count: u32,
    rate: f64,
}

impl Measured {
    fn count(&mut self, now: Instant) {
        let since = *self.since.get_or_insert(now);
        self.count += 1;
        let passed = now.saturating_duration_since(since);
        if passed >= WINDOW && (self.count >= ENOUGH || passed >= LONGEST) {
            let newest = f64::from(self.count) / passed.as_secs_f64();
            self.rate = if self.rate > 0.0 {
                NEWEST * newest + (1.0 - NEWEST) * self.rate
            } else {
                newest
            };
            self.count = 0;
            self.since = Some(now);
        }
    }

    /// At the very beginning, before a window is full, what was counted so far.
    fn rate(&self, now: Instant) -> f64 {
        if self.rate > 0.0 {
            return self.rate;
        }
        let passed = self
            .since
            .map_or(WINDOW, |since| now.saturating_duration_since(since));
        f64::from(self.count) / passed.max(WINDOW).as_secs_f64()
    }
}

impl Limited {
    /// The time between two turns.
    fn interval(&self) -> Duration {
        // The rate is never below the least one.
        Duration::try_from_secs_f64(1.0 / self.rate).unwrap_or(Duration::ZERO)
    }

    /// When the next turn is due, if no more than one second's worth is saved up.
    fn due(&self, now: Instant) -> Instant {
        let saved = Duration::from_secs(1).saturating_sub(self.interval());
        now.checked_sub(saved)
            .map_or(now, |first| self.due.max(first))
    }

    /// The rate after so much time without throttling.
    fn grown(&self, now: Instant) -> f64 {
        let passed = now.saturating_duration_since(self.throttled).as_secs_f64();
        let back_at_peak = (self.peak * (1.0 - CUT) / STEEPNESS).cbrt();
        self.peak + STEEPNESS * (passed - back_at_peak).powi(3)
    }
}

impl Bucket {
    pub(super) fn rate(&mut self, now: Instant) -> Option<f64> {
        self.forget(now);
        self.limited.as_ref().map(|limited| limited.rate)
    }

    /// How long those have to wait who come now, with so many before them.
    pub(super) fn pause(&mut self, now: Instant, before: u32) -> Duration {
        self.forget(now);
        self.limited.as_ref().map_or(Duration::ZERO, |limited| {
            let first = limited.due(now).saturating_duration_since(now);
            first.saturating_add(limited.interval().saturating_mul(before))
        })
    }

    /// A turn is used.
    pub(super) fn take(&mut self, now: Instant) {
        if let Some(limited) = &mut self.limited {
            limited.due = limited.due(now) + limited.interval();
        }
    }

    pub(super) fn answered(&mut self, now: Instant, sent: Instant, throttled: bool) {
        self.sent.count(now);
        self.forget(now);
        let measured = self.sent.rate(now);
        match &mut self.limited {
            None if throttled => {
                let mut limited = Limited {
                    rate: (measured * CUT).max(LEAST),
                    due: now,
                    peak: measured,
                    throttled: now,
                };
                limited.due += limited.interval();
                self.limited = Some(limited);
            }
            None => {}
            Some(limited) => {
                if !throttled {
                    let rate = limited.grown(now).min(2.0 * measured);
                    limited.rate = rate.max(LEAST);
                } else if sent > limited.throttled {
                    limited.peak = measured.min(limited.rate);
                    limited.throttled = now;
                    limited.rate = (limited.peak * CUT).max(LEAST);
                }
            }
        }
    }

    fn forget(&mut self, now: Instant) {
        let over = self
            .limited
            .as_ref()
            .is_some_and(|limited| now.saturating_duration_since(limited.throttled) >= FORGOTTEN);
        if over {
            self.limited = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(start: Instant, seconds: f64) -> Instant {
        start + Duration::from_secs_f64(seconds)
    }

    /// Ten requests a second for two seconds, then one is refused.
    fn refused(start: Instant) -> Bucket {
        let mut bucket = Bucket::default();
        for i in 0..20 {
            let now = after(start, 0.1 * f64::from(i));
            assert_eq!(bucket.pause(now, 3), Duration::ZERO);
            bucket.take(now);
            bucket.answered(now, now, false);
        }
        let now = after(start, 2.0);
        bucket.answered(now, now, true);
        bucket
    }

    #[test]
    fn throttling_cuts_and_success_grows_back_along_the_curve() {
        let start = Instant::now();
        let mut bucket = refused(start);
        let rate = |bucket: &mut Bucket, at| bucket.rate(after(start, at)).unwrap();
        let cut = rate(&mut bucket, 2.0);
        assert!((6.5..7.7).contains(&cut), "{cut}");
        let mut before = cut;
        let mut seen = Vec::new();
        for i in 1..=60 {
            let now = after(start, 2.0 + 0.1 * f64::from(i));
            bucket.answered(now, now, false);
            let rate = rate(&mut bucket, 2.0 + 0.1 * f64::from(i));
            assert!(rate > before - 1e-3, "{rate} after {before}");
            before = rate;
            seen.push(rate);
        }
        // Back at the peak after two seconds, and slow around it.
        assert!((9.5..10.5).contains(&seen[19]), "{}", seen[19]);
        assert!(seen[24] - seen[15] < seen[9] - seen[0] + 0.5);
        // Never more than twice of what is sent.
        assert!(seen[59] > 15.0 && seen[59] <= 22.5, "{}", seen[59]);
    }

    #[test]
    fn those_who_were_under_way_together_cut_once() {
        let start = Instant::now();
        let mut bucket = refused(start);
        let rate = bucket.rate(after(start, 2.0)).unwrap();
        for _ in 0..64 {
            bucket.answered(after(start, 2.1), after(start, 1.9), true);
        }
        assert_eq!(bucket.rate(after(start, 2.1)), Some(rate));
        bucket.answered(after(start, 2.3), after(start, 2.2), true);
        assert!(bucket.rate(after(start, 2.3)).unwrap() < 0.71 * rate);
    }

    #[test]
    fn turns_are_due_at_the_rate_and_one_second_is_saved_up() {
        let start = Instant::now();
        let mut bucket = refused(start);
        let now = after(start, 2.0);
        let rate = bucket.rate(now).unwrap();
        let close = |pause: Duration, turns: f64| {
            assert!(
                (pause.as_secs_f64() - turns / rate).abs() < 1e-6,
                "{pause:?}"
            );
        };
        close(bucket.pause(now, 0), 1.0);
        close(bucket.pause(now, 5), 6.0);
        bucket.take(now);
        close(bucket.pause(now, 0), 2.0);
        let later = after(start, 30.0);
        let mut free = 0.0;
        while bucket.pause(later, 0).is_zero() {
            bucket.take(later);
            free += 1.0;
        }
        assert!((free - rate.floor()).abs() < 1e-9, "{free} at {rate}");
    }

    #[test]
    fn the_least_rate_and_the_end() {
        let start = Instant::now();
        let mut bucket = refused(start);
        for i in 1..20 {
            let now = after(start, 2.0 + f64::from(i));
            bucket.answered(now, now, true);
        }
        assert_eq!(bucket.rate(after(start, 22.0)), Some(0.5));
        assert_eq!(bucket.rate(after(start, 80.9)), Some(0.5));
        assert_eq!(bucket.rate(after(start, 81.0)), None);
        assert_eq!(bucket.pause(after(start, 81.0), 9), Duration::ZERO);
    }
}
