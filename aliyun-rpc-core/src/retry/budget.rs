//! How many retries a client may send in proportion to its calls.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// A bucket of tokens that retries are paid with. Clones share it.
///
/// It begins full, with 500 tokens. A retry takes 5 after throttling and 14 after other failures, and never returns them,
/// even if it succeeds; each call that succeeds, by whatever attempt, adds 1. So a client whose bucket is dry sends at most 1.2 attempts
/// per call (one retry for every five calls that succeed), and one attempt per call while nothing succeeds, while a short
/// trouble of a service that otherwise works meets about a hundred retries in store.
///
/// A call that fails because the bucket is dry says `retry budget exhausted`. A call that is dropped while it waits for
/// its retry, or for the answer to it, returns what the retry took.
#[derive(Clone, Debug)]
pub struct Budget(Arc<Bucket>);

#[derive(Debug)]
struct Bucket {
    left: AtomicU32,
    capacity: u32,
    transient: u32,
    throttled: u32,
    success: u32,
}

impl Budget {
    /// A full bucket of this size with the usual prices.
    #[must_use]
    pub fn new(capacity: u32) -> Self {
        Self::of(capacity, 14, 5, 1)
    }

    /// A bucket that is never dry.
    #[must_use]
    pub fn unlimited() -> Self {
        Self::of(u32::MAX, 0, 0, 0)
    }

    /// Sets the price of a retry after a failure that may pass and of one after throttling, and what a call that succeeds adds.
    /// The bucket is a new one, and full.
    #[must_use]
    pub fn prices(self, transient: u32, throttled: u32, success: u32) -> Self {
        Self::of(self.0.capacity, transient, throttled, success)
    }

    fn of(capacity: u32, transient: u32, throttled: u32, success: u32) -> Self {
        Self(Arc::new(Bucket {
            left: AtomicU32::new(capacity),
            capacity,
            transient,
            throttled,
            success,
        }))
    }

    /// How many tokens are left.
    #[must_use]
    pub fn left(&self) -> u32 {
        self.0.left.load(Ordering::Relaxed)
    }

    /// Takes the price of a retry; `None` if the bucket is dry.
    pub(crate) fn take(&self, throttled: bool) -> Option<Permit> {
        let price = match throttled {
            true => self.0.throttled,
            false => self.0.transient,
        };
        // The tokens guard nothing but themselves, so no order with other memory is needed.
        let taken = (self.0.left).fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            left.checked_sub(price)
        });
        taken.is_ok().then(|| Permit {
            budget: self.clone(),
            price,
        })
    }

    /// Adds what a call adds that succeeded. Costs one look while the bucket is full, which it nearly always is.
    pub(crate) fn succeeded(&self) {
        self.add(self.0.success);
    }

    fn add(&self, tokens: u32) {
        let _ = (self.0.left).fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
            let more = left.saturating_add(tokens).min(self.0.capacity);
            (more != left).then_some(more)
        });
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::new(500)
    }
}

/// What a retry has taken out of the bucket. Returns it when dropped.
#[derive(Debug)]
pub(crate) struct Permit {
    budget: Budget,
    price: u32,
}

impl Permit {
    /// The retry has been sent and has ended: nothing is returned.
    pub(crate) fn spend(mut self) {
        self.price = 0;
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.budget.add(self.price);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prices_and_the_end() {
        let budget = Budget::new(20);
        let first = budget.take(false).unwrap();
        assert_eq!(budget.left(), 6);
        assert!(budget.take(false).is_none());
        let second = budget.take(true).unwrap();
        assert_eq!(budget.left(), 1);
        assert!(budget.take(true).is_none());
        drop(first);
        assert_eq!(budget.left(), 15);
        second.spend();
        assert_eq!(budget.left(), 15);
        for _ in 0..9 {
            budget.succeeded();
        }
        assert_eq!(budget.left(), 20);
    }

    #[test]
    fn clones_share_and_prices_can_be_set() {
        let budget = Budget::new(10).prices(3, 4, 2);
        budget.clone().take(false).unwrap().spend();
        budget.take(true).unwrap().spend();
        assert_eq!(budget.left(), 3);
        budget.succeeded();
        assert_eq!(budget.left(), 5);
        let free = Budget::unlimited();
        for _ in 0..1000 {
            free.take(false).unwrap().spend();
        }
        assert_eq!(free.left(), u32::MAX);
    }

    /// The promise of the documentation, for every share of calls that succeed.
    #[test]
    fn once_dry_at_most_one_retry_for_five_calls() {
        for good in 0..=10 {
            let budget = Budget::default();
            while let Some(permit) = budget.take(true) {
                permit.spend();
            }
            let (mut calls, mut attempts) = (0, 0);
            for i in 0..10_000 {
                calls += 1;
                attempts += 1;
                let fails = i % 10 >= good;
                if fails && let Some(permit) = budget.take(true) {
                    permit.spend();
                    attempts += 1;
                    continue;
                }
                if !fails {
                    budget.succeeded();
                }
            }
            assert!(attempts * 10 <= calls * 12, "{good}: {attempts} of {calls}");
        }
    }
}
