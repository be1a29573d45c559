//! Time and nonces: injected, so that signatures can be repeated in tests.

use std::fmt::Debug;
use std::time::SystemTime;

/// A source of the current time.
pub trait Clock: Debug + Send + Sync + 'static {
    /// The current time.
    fn now(&self) -> SystemTime;
}

/// A source of nonces: texts that are unique for each attempt and cannot be guessed.
pub trait NonceSource: Debug + Send + Sync + 'static {
    /// A fresh nonce of visible ASCII characters.
    fn nonce(&self) -> String;
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

/// 128 bits from the operating system's random source, in lower-case hex.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomNonce;

/// `YYYY-MM-DDTHH:MM:SSZ`, the only form in which times are sent. Times before 1970 are written as 1970.
#[must_use]
pub fn iso8601(_time: SystemTime) -> String {
    todo!()
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ`; `None` for every other form and for dates that do not exist.
#[must_use]
pub fn parse_iso8601(_text: &str) -> Option<SystemTime> {
    todo!()
}
