//! Which requests are attempts of one call.
//!
//! A client token says it for certain. Without one, a request continues the call before it if it is for the same
//! operation with the same parameters and that one got no good answer within the last ten minutes, or if its header
//! `x-acs-retry-attempts` says so.

use std::collections::BTreeMap;
use std::time::{Duration, SystemTime};

use sha2::{Digest as _, Sha256};

use crate::keys::hex;
use crate::request::{Call, Received, Scheme};

/// Calls are remembered so long.
const REMEMBERED: Duration = Duration::from_secs(600);

/// What tells calls apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Identity {
    /// Operation and client token, or operation and parameters.
    name: String,
    /// Whether the name alone says that it is the same call.
    certain: bool,
}

impl Identity {
    /// `token` is the operation's client token, if the request carries one.
    pub(crate) fn of(received: &Received, call: &Call, token: Option<&str>) -> Self {
        let mut hash = Sha256::new();
        let mut add = |text: &str| {
            hash.update((text.len() as u64).to_le_bytes());
            hash.update(text.as_bytes());
        };
        add(call.version(received).unwrap_or_default());
        add(call.action(received).unwrap_or_default());
        if let Some(token) = token {
            add(token);
        } else {
            // With V3 nothing but headers differs between attempts.
            let mut own = match call.scheme {
                Scheme::V1 => call.own(None),
                Scheme::V3 => call.merged(),
            };
            own.sort_unstable();
            for (name, value) in own {
                add(name);
                add(value);
            }
            if call.json.is_some() || call.bytes.is_some() {
                hash.update(&received.body);
            }
        }
        let repeats = received
            .header("x-acs-retry-attempts")
            .and_then(|text| text.parse::<u32>().ok())
            .is_some_and(|attempts| attempts > 0);
        Self {
            name: hex(&hash.finalize()),
            certain: token.is_some() || repeats,
        }
    }
}

/// The calls of late.
#[derive(Debug, Default)]
pub(crate) struct Calls {
    known: BTreeMap<String, Known>,
    made: u64,
}

#[derive(Debug)]
struct Known {
    call: u64,
    attempts: u32,
    at: SystemTime,
    /// Whether the client got what it wanted.
    good: bool,
}

impl Calls {
    /// Number of the call that a request belongs to, and which attempt it is.
    pub(crate) fn number(
        &mut self,
        identity: Option<&Identity>,
        at: SystemTime,
        good: bool,
    ) -> (u64, u32) {
        if self.known.len() > 2_000 {
            self.known.retain(|_, known| is_recent(known.at, at));
        }
        if let Some(identity) = identity
            && let Some(known) = self.known.get_mut(&identity.name)
            && is_recent(known.at, at)
            && (identity.certain || !known.good)
        {
            known.attempts += 1;
            known.at = at;
            known.good = good;
            return (known.call, known.attempts);
        }
        self.made += 1;
        let call = self.made;
        if let Some(identity) = identity {
            let first = Known {
                call,
                attempts: 1,
                at,
                good,
            };
            self.known.insert(identity.name.clone(), first);
        }
        (call, 1)
    }
}

/// Clocks may be set back: then the distance counts all the same.
fn is_recent(then: SystemTime, now: SystemTime) -> bool {
    let apart = now
        .duration_since(then)
        .unwrap_or_else(|error| error.duration());
    apart <= REMEMBERED
}

#[cfg(test)]
mod tests {
    use super::*;

    fn identity(name: &str, certain: bool) -> Identity {
        Identity {
            name: name.to_owned(),
            certain,
        }
    }

    #[test]
    fn attempts_are_counted_until_a_good_answer() {
        let at = SystemTime::UNIX_EPOCH;
        let mut calls = Calls::default();
        let a = identity("a", false);
        assert_eq!(calls.number(Some(&a), at, false), (1, 1));
        assert_eq!(calls.number(Some(&identity("b", false)), at, true), (2, 1));
        assert_eq!(calls.number(Some(&a), at, false), (1, 2));
        assert_eq!(calls.number(Some(&a), at, true), (1, 3));
        assert_eq!(calls.number(Some(&a), at, true), (3, 1));
        assert_eq!(calls.number(None, at, true), (4, 1));
        // A token is certain even after a good answer, which the client may not have got.
        let token = identity("t", true);
        assert_eq!(calls.number(Some(&token), at, true), (5, 1));
        assert_eq!(calls.number(Some(&token), at, true), (5, 2));
        let later = at + REMEMBERED + Duration::from_secs(1);
        assert_eq!(calls.number(Some(&token), later, true), (6, 1));
    }
}
