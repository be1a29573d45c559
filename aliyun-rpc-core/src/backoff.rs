//! Growing pauses with jitter, between attempts of whatever kind.

use std::fmt::Debug;
use std::time::Duration;

/// A source of chance, so that those who fail together do not come back together.
pub trait Jitter: Debug + Send + Sync + 'static {
    /// A number from 0 (included) to 1 (excluded), evenly distributed.
    fn fraction(&self) -> f64;
}

/// Chance that is shared.
impl<T: Jitter + ?Sized> Jitter for std::sync::Arc<T> {
    fn fraction(&self) -> f64 {
        (**self).fraction()
    }
}

/// Chance from the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomJitter;

impl Jitter for RandomJitter {
    fn fraction(&self) -> f64 {
        let bits = getrandom::u32().unwrap_or_else(|_| {
            // Jitter need not be unguessable, only different from that of other processes.
            use std::hash::{BuildHasher, RandomState};
            let word = RandomState::new().hash_one(std::time::SystemTime::now());
            u32::try_from(word >> 32).unwrap_or_default()
        });
        f64::from(bits) / (f64::from(u32::MAX) + 1.0)
    }
}

/// No chance, for tests: always the same fraction.
#[derive(Clone, Copy, Debug)]
pub struct FixedJitter(pub f64);

impl Jitter for FixedJitter {
    fn fraction(&self) -> f64 {
        self.0
    }
}

/// Pauses that double from a base up to a cap, with full jitter: each is a random part of what it could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Backoff {
    /// The longest first pause.
    pub base: Duration,
    /// The longest pause of all.
    pub cap: Duration,
}

impl Backoff {
    /// Pauses that begin at `base` and end at `cap`.
    #[must_use]
    pub const fn new(base: Duration, cap: Duration) -> Self {
        Self { base, cap }
    }

    /// The pause after failure `number`, counted from 1.
    ///
    /// ```
    /// use std::time::Duration;
    /// use aliyun_rpc_core::backoff::{Backoff, FixedJitter};
    ///
    /// let backoff = Backoff::new(Duration::from_millis(50), Duration::from_secs(20));
    /// assert_eq!(backoff.pause(3, &FixedJitter(0.5)), Duration::from_millis(100));
    /// assert_eq!(backoff.pause(40, &FixedJitter(0.5)), Duration::from_secs(10));
    /// ```
    #[must_use]
    pub fn pause(&self, number: u32, jitter: &dyn Jitter) -> Duration {
        let longest = self.longest(number);
        let seconds = longest.as_secs_f64() * jitter.fraction().clamp(0.0, 1.0);
        // A cap near the greatest duration is rounded beyond it.
        Duration::try_from_secs_f64(seconds).unwrap_or(longest)
    }

    /// What the pause after failure `number` can be at most.
    #[must_use]
    pub fn longest(&self, number: u32) -> Duration {
        let doubled = 2u32.saturating_pow(number.saturating_sub(1));
        self.base.saturating_mul(doubled).min(self.cap)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_greatest_cap_is_a_cap() {
        let backoff = Backoff::new(Duration::MAX, Duration::MAX);
        assert_eq!(backoff.pause(2, &FixedJitter(1.0)), Duration::MAX);
    }
}
