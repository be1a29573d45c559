//! Which nonces were used: each key may use a nonce once as long as its request could be replayed.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

/// How far a request's time may lie from the clock, in either direction.
pub(crate) const WINDOW: Duration = Duration::from_secs(15 * 60);

/// The nonces of all keys.
#[derive(Debug, Default)]
pub(crate) struct Nonces {
    /// By key id and nonce: until when a replay would still pass the clock window.
    used: BTreeMap<(String, String), SystemTime>,
    /// When the map is next swept of nonces that need no keeping.
    sweep: Option<SystemTime>,
}

impl Nonces {
    /// Uses a nonce up. `false` if it was used before.
    ///
    /// A nonce is kept for 15 minutes, and longer for a request from a clock that runs ahead: as long as
    /// its time is accepted, its replay must not be.
    pub(crate) fn burn(
        &mut self,
        key: &str,
        nonce: &str,
        now: SystemTime,
        sent: SystemTime,
    ) -> bool {
        if self.sweep.is_none_or(|at| at < now) {
            self.used.retain(|_, until| *until >= now);
            self.sweep = now.checked_add(WINDOW);
        }
        let until = now.max(sent).checked_add(WINDOW).unwrap_or(now);
        let entry = (key.to_owned(), nonce.to_owned());
        match self.used.get(&entry) {
            Some(kept) if *kept >= now => false,
            _ => {
                self.used.insert(entry, until);
                true
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nonce_is_used_once_per_key_and_forgotten_after_the_window() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let mut nonces = Nonces::default();
        assert!(nonces.burn("a", "n", start, start));
        assert!(!nonces.burn("a", "n", start, start));
        assert!(nonces.burn("b", "n", start, start));
        assert!(!nonces.burn("a", "n", start + WINDOW, start));
        let later = start + WINDOW + Duration::from_secs(1);
        assert!(nonces.burn("a", "n", later, later));
    }

    #[test]
    fn a_request_from_a_clock_ahead_stays_unrepeatable_for_as_long_as_it_is_accepted() {
        let start = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let sent = start + WINDOW;
        let mut nonces = Nonces::default();
        assert!(nonces.burn("a", "n", start, sent));
        assert!(!nonces.burn("a", "n", sent + WINDOW, sent));
    }

    #[test]
    fn forgotten_nonces_are_removed() {
        let start = SystemTime::UNIX_EPOCH;
        let mut nonces = Nonces::default();
        for i in 0..100 {
            nonces.burn("a", &i.to_string(), start, start);
        }
        let later = start + 3 * WINDOW;
        nonces.burn("a", "x", later, later);
        assert_eq!(nonces.used.len(), 1);
    }
}
