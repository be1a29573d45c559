//! Credentials that another tool fetched and left in a profile.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::credentials::Credentials;

/// An hour's session is renewed so long before its end: with less left it is not worth beginning with.
const RENEWED: Duration = Duration::from_secs(900);

/// Credentials to begin with. They are given out once: whoever asks again has seen them end, or be refused.
#[derive(Debug, Default)]
pub(crate) struct Cached(Mutex<Option<Credentials>>);

impl Cached {
    pub(crate) fn new(credentials: Option<Credentials>) -> Self {
        Self(Mutex::new(credentials))
    }

    /// The credentials, if they outlive the time in which they would be renewed.
    pub(crate) fn take(&self, now: SystemTime) -> Option<Credentials> {
        let cached = self
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()?;
        let end = cached.expiration()?;
        (end > now.checked_add(RENEWED)?).then_some(cached)
    }
}
