//! The emulator's clock: it follows another one until it is steered.

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::Clock;

use crate::lock::lock;

/// The emulator's clock, to be read, set, moved and stopped while the emulator runs. Clones are the same clock.
///
/// ```
/// use std::time::Duration;
/// use aliyun_rpc_core::clock::Clock as _;
/// use aliyun_rpc_emulator::Emulator;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let emulator = Emulator::builder().build()?;
/// let clock = emulator.clock();
/// clock.freeze();
/// let before = clock.now();
/// clock.advance(Duration::from_secs(3600));
/// assert_eq!(emulator.now(), before + Duration::from_secs(3600));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct EmulatorClock {
    followed: Arc<dyn Clock>,
    steer: Arc<Mutex<Steer>>,
}

/// What the clock shows, as seen from the one that it follows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Steer {
    #[default]
    Follow,
    Ahead(Duration),
    Behind(Duration),
    Frozen(SystemTime),
}

impl Steer {
    /// Shows `wanted` when the followed clock shows `now`.
    fn shift(wanted: SystemTime, now: SystemTime) -> Self {
        match wanted.duration_since(now) {
            Ok(ahead) => Self::Ahead(ahead),
            Err(behind) => Self::Behind(behind.duration()),
        }
    }
}

impl EmulatorClock {
    pub(crate) fn following(clock: Arc<dyn Clock>) -> Self {
        Self {
            followed: clock,
            steer: Arc::default(),
        }
    }

    /// Sets the time, forwards or backwards. A clock that runs goes on from there, a frozen one stays there.
    pub fn set(&self, time: SystemTime) {
        let mut steer = lock(&self.steer);
        *steer = match *steer {
            Steer::Frozen(_) => Steer::Frozen(time),
            _ => Steer::shift(time, self.followed.now()),
        };
    }

    /// Moves forwards. A time that the platform cannot hold leaves the clock as it is.
    pub fn advance(&self, by: Duration) {
        let now = self.now();
        self.set(now.checked_add(by).unwrap_or(now));
    }

    /// Stops the clock where it is.
    pub fn freeze(&self) {
        let now = self.now();
        *lock(&self.steer) = Steer::Frozen(now);
    }

    /// Lets a frozen clock run on from where it stood.
    pub fn run(&self) {
        let mut steer = lock(&self.steer);
        if let Steer::Frozen(time) = *steer {
            *steer = Steer::shift(time, self.followed.now());
        }
    }

    /// Ends all steering: the clock shows what the followed one shows.
    pub fn follow(&self) {
        *lock(&self.steer) = Steer::Follow;
    }

    /// Whether the clock stands still by [`EmulatorClock::freeze`].
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        matches!(*lock(&self.steer), Steer::Frozen(_))
    }
}

impl Clock for EmulatorClock {
    fn now(&self) -> SystemTime {
        let now = self.followed.now();
        match *lock(&self.steer) {
            Steer::Follow => now,
            Steer::Ahead(by) => now.checked_add(by).unwrap_or(now),
            Steer::Behind(by) => now.checked_sub(by).unwrap_or(SystemTime::UNIX_EPOCH),
            Steer::Frozen(time) => time,
        }
    }
}

#[cfg(test)]
mod tests {
    use aliyun_rpc_core::clock::ManualClock;

    use super::*;

    #[test]
    fn it_follows_until_it_is_steered() {
        let second = Duration::from_secs(1);
        let start = SystemTime::UNIX_EPOCH + 1_000 * second;
        let followed = ManualClock::new(start);
        let clock = EmulatorClock::following(Arc::new(followed.clone()));
        followed.advance(second);
        assert_eq!(clock.now(), start + second);
        clock.set(start - 10 * second);
        followed.advance(second);
        assert_eq!(clock.now(), start - 9 * second);
        clock.advance(20 * second);
        assert_eq!(clock.now(), start + 11 * second);
        clock.freeze();
        followed.advance(100 * second);
        assert_eq!(clock.now(), start + 11 * second);
        clock.set(start);
        assert!(clock.is_frozen());
        assert_eq!(clock.now(), start);
        clock.run();
        followed.advance(second);
        assert_eq!(clock.now(), start + second);
        clock.follow();
        assert_eq!(clock.now(), followed.now());
    }
}
