//! The tokens of a login.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Secret;
use serde_json::{Map, Value};

use super::SHORT;

/// The tokens of a login.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Tokens {
    pub(super) access: Option<Secret<String>>,
    pub(super) access_end: Option<SystemTime>,
    pub(super) refresh: Option<Secret<String>>,
}

impl Tokens {
    /// Whether the refresh token should be used first. Without one, the access token is used as it is.
    pub(super) fn need_renewal(&self, now: SystemTime) -> bool {
        let long = |end: SystemTime| end.duration_since(now).is_ok_and(|left| left > SHORT);
        self.refresh.is_some() && (self.access.is_none() || !self.access_end.is_some_and(long))
    }
}

/// A token without blanks around it; `None` if nothing is left.
pub(super) fn not_blank(token: &Secret<String>) -> Option<Secret<String>> {
    let text = token.expose().trim();
    (!text.is_empty()).then(|| text.into())
}

/// How long a new access token lives: seconds, as a number or as text.
pub(super) fn life(json: &Map<String, Value>) -> Option<Duration> {
    let seconds = match json.get("expires_in")? {
        Value::Number(number) => number.as_u64()?,
        Value::String(text) => text.trim().parse().ok()?,
        _ => return None,
    };
    Some(Duration::from_secs(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn twenty_minutes_are_too_few() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(1_900_000_000);
        let tokens = |left: Option<u64>, refresh: bool| Tokens {
            access: Some("at".into()),
            access_end: left.map(|left| now + Duration::from_secs(left)),
            refresh: refresh.then(|| "rt".into()),
        };
        assert!(tokens(Some(1200), true).need_renewal(now));
        assert!(!tokens(Some(1201), true).need_renewal(now));
        assert!(tokens(None, true).need_renewal(now));
        assert!(!tokens(Some(0), false).need_renewal(now));
        let past = now + Duration::from_secs(9000);
        assert!(tokens(Some(1201), true).need_renewal(past));
    }
}
