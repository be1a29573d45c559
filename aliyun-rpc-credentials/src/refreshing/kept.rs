//! One kept snapshot, and what time makes of it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::credentials::Credentials;

use crate::load::Renewal;

/// The longest and the shortest time before the end in which credentials are renewed in the background.
const PREFETCH: [Duration; 2] = [Duration::from_secs(30), Duration::from_secs(900)];
/// The longest and the shortest time before the end in which callers wait for the renewal.
const BLOCKING: [Duration; 2] = [Duration::from_secs(5), Duration::from_secs(180)];
/// The random part by which the prefetch window is shortened at most, so that processes that were started together do not
/// renew together.
const SPREAD: f64 = 0.2;

/// How long before their end credentials are renewed.
///
/// By default in the last quarter of their life, at least 30 seconds and at most 15 minutes, shortened by a random 0 to 20
/// percent; callers wait for it in the last twentieth, at least 5 seconds and at most 3 minutes. Neither window is ever longer
/// than half of the life.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Windows {
    /// So long before the end a renewal starts in the background.
    pub prefetch: Option<Duration>,
    /// So long before the end callers wait for the renewal.
    pub blocking: Option<Duration>,
}

/// What is to be done about a snapshot at some time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Phase {
    /// Nothing.
    Fresh,
    /// Renew behind the caller's back.
    Prefetch,
    /// Renew while the caller waits a little; the snapshot is still valid.
    Blocking,
    /// Renew; the snapshot has ended and serves only if its source is down.
    Grace,
    /// Renew; the snapshot is of no use any more.
    Gone,
}

impl Phase {
    pub(super) const fn is_valid(self) -> bool {
        matches!(self, Self::Fresh | Self::Prefetch | Self::Blocking)
    }
}

/// One snapshot with its times.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) credentials: Credentials,
    /// From here on [`Phase::Prefetch`].
    prefetch: Option<SystemTime>,
    /// From here on [`Phase::Blocking`].
    blocking: Option<SystemTime>,
    /// From here on [`Phase::Grace`].
    end: Option<SystemTime>,
    /// From here on [`Phase::Gone`].
    last: Option<SystemTime>,
    /// The service refused it.
    rejected: AtomicBool,
}

impl Kept {
    /// `fraction` is the snapshot's share of chance, from 0 to 1.
    pub(super) fn new(
        credentials: Credentials,
        now: SystemTime,
        renewal: Renewal,
        windows: Windows,
        fraction: f64,
    ) -> Self {
        let shortened = |whole: Duration| whole.mul_f64(1.0 - SPREAD * fraction.clamp(0.0, 1.0));
        let aged = renewal
            .max_age
            .and_then(|age| now.checked_add(shortened(age)));
        let Some(expiration) = credentials.expiration() else {
            return Self {
                credentials,
                prefetch: aged,
                blocking: renewal
                    .keep_without_expiration
                    .and_then(|keep| now.checked_add(keep)),
                end: None,
                last: None,
                rejected: AtomicBool::new(false),
            };
        };
        let life = expiration.duration_since(now).unwrap_or_default();
        let window = |given: Option<Duration>, part: u32, [least, most]: [Duration; 2]| {
            given
                .unwrap_or_else(|| (life / part).clamp(least, most))
                .min(life / 2)
        };
        let prefetch = shortened(window(windows.prefetch, 4, PREFETCH));
        let blocking = window(windows.blocking, 20, BLOCKING);
        let prefetch = expiration.checked_sub(prefetch);
        Self {
            credentials,
            prefetch: match (prefetch, aged) {
                (Some(prefetch), Some(aged)) => Some(prefetch.min(aged)),
                (prefetch, aged) => prefetch.or(aged),
            },
            blocking: expiration.checked_sub(blocking),
            end: Some(expiration),
            last: Some(
                expiration
                    .checked_add(renewal.grace.unwrap_or_default())
                    .unwrap_or(expiration),
            ),
            rejected: AtomicBool::new(false),
        }
    }

    /// Serves no longer than this, although it is over.
    pub(super) fn until(mut self, last: SystemTime) -> Self {
        self.last = Some(last);
        self
    }

    pub(super) fn phase(&self, now: SystemTime) -> Phase {
        let reached = |time: Option<SystemTime>| time.is_some_and(|time| now >= time);
        if self.rejected.load(Ordering::Relaxed) || reached(self.last) {
            Phase::Gone
        } else if reached(self.end) {
            Phase::Grace
        } else if reached(self.blocking) {
            Phase::Blocking
        } else if reached(self.prefetch) {
            Phase::Prefetch
        } else {
            Phase::Fresh
        }
    }

    /// The service refused the snapshot.
    pub(super) fn reject(&self) {
        self.rejected.store(true, Ordering::Relaxed);
    }

    pub(super) fn is_rejected(&self) -> bool {
        self.rejected.load(Ordering::Relaxed)
    }
}
