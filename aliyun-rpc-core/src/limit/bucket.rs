//! A bucket of tokens whose rate follows throttling and success.
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
/// How long requests are counted before their rate is computed.
const WINDOW: Duration = Duration::from_millis(500);
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
    /// Negative if turns are waited for.
    tokens: f64,
    filled: Instant,
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
        if passed >= WINDOW {
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
    fn rate(&self) -> f64 {
        if self.rate > 0.0 {
            self.rate
        } else {
            f64::from(self.count) / WINDOW.as_secs_f64()
        }
    }
}

impl Limited {
    fn fill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.filled);
        self.tokens = (self.tokens + passed.as_secs_f64() * self.rate).min(self.rate.max(1.0));
        self.filled = now;
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

    /// Takes a turn: the pause before it, or the pause that it would be, if that is too long.
    pub(super) fn take(&mut self, now: Instant, left: Duration) -> Result<Duration, Duration> {
        self.forget(now);
        let Some(limited) = &mut self.limited else {
            return Ok(Duration::ZERO);
        };
        limited.fill(now);
        let missing = (1.0 - limited.tokens).max(0.0);
        // A rate is never below the least one, and only turns that fit into a call's time are ever waited for.
        let pause = Duration::try_from_secs_f64(missing / limited.rate).unwrap_or(Duration::MAX);
        if pause > Duration::ZERO && pause >= left {
            return Err(pause);
        }
        limited.tokens -= 1.0;
        Ok(pause)
    }

    pub(super) fn give_back(&mut self) {
        if let Some(limited) = &mut self.limited {
            limited.tokens += 1.0;
        }
    }

    pub(super) fn answered(&mut self, now: Instant, sent: Instant, throttled: bool) {
        self.sent.count(now);
        self.forget(now);
        let measured = self.sent.rate();
        match &mut self.limited {
            None if throttled => {
                self.limited = Some(Limited {
                    rate: (measured * CUT).max(LEAST),
                    tokens: 0.0,
                    filled: now,
                    peak: measured,
                    throttled: now,
                });
            }
            None => {}
            Some(limited) => {
                limited.fill(now);
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
            assert_eq!(bucket.take(now, Duration::MAX), Ok(Duration::ZERO));
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
    fn turns_are_handed_out_at_the_rate_and_given_back() {
        let start = Instant::now();
        let mut bucket = refused(start);
        let now = after(start, 2.0);
        let rate = bucket.rate(now).unwrap();
        let first = bucket.take(now, Duration::MAX).unwrap();
        let second = bucket.take(now, Duration::MAX).unwrap();
        assert!((first.as_secs_f64() - 1.0 / rate).abs() < 1e-6);
        assert!((second.as_secs_f64() - 2.0 / rate).abs() < 1e-6);
        // Too long a wait takes nothing.
        let third = Duration::from_secs_f64(3.0 / rate);
        assert_eq!(bucket.take(now, third / 2), Err(third));
        bucket.give_back();
        assert_eq!(bucket.take(now, Duration::MAX), Ok(second));
        // What is saved up is one second's worth.
        let later = after(start, 30.0);
        let free = (0..100)
            .filter(|_| bucket.take(later, Duration::MAX) == Ok(Duration::ZERO))
            .count();
        assert_eq!(free as f64, rate.floor());
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
        assert_eq!(
            bucket.take(after(start, 81.0), Duration::ZERO),
            Ok(Duration::ZERO)
        );
    }
}
