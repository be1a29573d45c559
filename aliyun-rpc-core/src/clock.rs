//! Time and nonces: injected, so that signatures can be repeated in tests.

use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

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

/// A clock that is shared.
impl<T: Clock + ?Sized> Clock for Arc<T> {
    fn now(&self) -> SystemTime {
        (**self).now()
    }
}

/// A source of nonces that is shared.
impl<T: NonceSource + ?Sized> NonceSource for Arc<T> {
    fn nonce(&self) -> String {
        (**self).nonce()
    }
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }
}

/// A clock for tests: it stands still until it is told to move. Clones show the same time.
///
/// ```
/// use std::time::Duration;
/// use aliyun_rpc_core::clock::{Clock, ManualClock, iso8601, parse_iso8601};
///
/// let clock = ManualClock::new(parse_iso8601("2024-02-29T23:59:59Z").unwrap());
/// clock.advance(Duration::from_secs(1));
/// assert_eq!(iso8601(clock.now()), "2024-03-01T00:00:00Z");
/// ```
#[derive(Clone, Debug)]
pub struct ManualClock {
    now: Arc<Mutex<SystemTime>>,
}

impl ManualClock {
    /// A clock that shows this time.
    #[must_use]
    pub fn new(now: SystemTime) -> Self {
        Self {
            now: Arc::new(Mutex::new(now)),
        }
    }

    /// Sets the time, forwards or backwards.
    pub fn set(&self, now: SystemTime) {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }

    /// Moves forwards. A time that the platform cannot hold leaves the clock as it is.
    pub fn advance(&self, by: Duration) {
        let mut now = self.now.lock().unwrap_or_else(PoisonError::into_inner);
        *now = now.checked_add(by).unwrap_or(*now);
    }
}

impl Clock for ManualClock {
    fn now(&self) -> SystemTime {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A clock for tests with paused time: a chosen start, plus the time that has passed in the tokio runtime since. It moves
/// when `tokio::time` moves, so that waiting and the time of day agree. Clones show the same time.
#[derive(Clone, Debug)]
pub struct RuntimeClock {
    start: ManualClock,
    since: tokio::time::Instant,
}

impl RuntimeClock {
    /// A clock that shows this time now.
    #[must_use]
    pub fn new(start: SystemTime) -> Self {
        Self {
            start: ManualClock::new(start),
            since: tokio::time::Instant::now(),
        }
    }

    /// Sets the time of day, as somebody does who corrects a wrong clock. Time in the runtime goes on as before.
    pub fn set(&self, now: SystemTime) {
        let passed = self.since.elapsed();
        self.start.set(now.checked_sub(passed).unwrap_or(now));
    }
}

impl Clock for RuntimeClock {
    fn now(&self) -> SystemTime {
        let start = self.start.now();
        start.checked_add(self.since.elapsed()).unwrap_or(start)
    }
}

/// 128 bits from the operating system's random source, in lower-case hex.
#[derive(Clone, Copy, Debug, Default)]
pub struct RandomNonce;

impl NonceSource for RandomNonce {
    fn nonce(&self) -> String {
        let mut bits = [0; 16];
        if getrandom::fill(&mut bits).is_err() {
            // Without the system's source a nonce must still be new; the standard library seeds these keys once
            // per thread from what it has and changes them at every use.
            use std::hash::{BuildHasher, RandomState};
            let halves =
                [0u8, 1].map(|half| RandomState::new().hash_one((half, SystemTime::now())));
            for (to, from) in bits
                .iter_mut()
                .zip(halves.iter().flat_map(|half| half.to_ne_bytes()))
            {
                *to = from;
            }
        }
        let mut text = String::with_capacity(32);
        crate::sign::hash::hex_into(&bits, &mut text);
        text
    }
}

/// A nonce source for tests: always the same text.
#[derive(Clone, Debug)]
pub struct FixedNonce(pub String);

impl NonceSource for FixedNonce {
    fn nonce(&self) -> String {
        self.0.clone()
    }
}

/// `YYYY-MM-DDTHH:MM:SSZ`, the only form in which times are sent. Times before 1970 are written as 1970, times
/// after 9999 as the last second of 9999.
///
/// ```
/// use std::time::{Duration, UNIX_EPOCH};
/// use aliyun_rpc_core::clock::iso8601;
///
/// assert_eq!(iso8601(UNIX_EPOCH + Duration::from_millis(1_714_979_289_999)), "2024-05-06T07:08:09Z");
/// ```
#[must_use]
pub fn iso8601(time: SystemTime) -> String {
    let mut text = String::with_capacity(20);
    iso8601_into(time, &mut text);
    text
}

/// The last second that four digits of year can say.
const LAST_SECOND: u64 = 253_402_300_799;
const SECONDS_A_DAY: u64 = 86_400;
/// Days from 0000-03-01 to 1970-01-01. Years are counted from March here, which puts the leap day last.
const EPOCH_FROM_MARCH_0: u64 = 719_468;
const DAYS_IN_400_YEARS: u64 = 146_097;

/// Appends the time in the form of [`iso8601`].
pub(crate) fn iso8601_into(time: SystemTime, out: &mut String) {
    out.push_str(str::from_utf8(&iso8601_bytes(time)).unwrap_or_default());
}

/// The time in the form of [`iso8601`].
pub(crate) fn iso8601_bytes(time: SystemTime) -> [u8; 20] {
    let seconds = time
        .duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
        .min(LAST_SECOND);
    let days = seconds / SECONDS_A_DAY + EPOCH_FROM_MARCH_0;
    let era = days / DAYS_IN_400_YEARS;
    let day_of_era = days % DAYS_IN_400_YEARS;
    // Leap days before this day are taken out, what remains are years of 365 days.
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    // From March on, months of 31 and 30 days follow a line of 153 days in five months.
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = (month_from_march + 2) % 12 + 1;
    let year = era * 400 + year_of_era + u64::from(month <= 2);

    let of_day = seconds % SECONDS_A_DAY;
    let digit = |number: u64| b'0' + u8::try_from(number % 10).unwrap_or_default();
    let [y3, y2, y1, y0] = [year / 1000, year / 100, year / 10, year].map(digit);
    let [[m1, m0], [d1, d0]] = [month, day].map(|number| [number / 10, number].map(digit));
    let [[h1, h0], [n1, n0], [s1, s0]] = [of_day / 3600, of_day / 60 % 60, of_day % 60]
        .map(|number| [number / 10, number].map(digit));
    [
        y3, y2, y1, y0, b'-', m1, m0, b'-', d1, d0, b'T', h1, h0, b':', n1, n0, b':', s1, s0, b'Z',
    ]
}

/// Reads `YYYY-MM-DDTHH:MM:SSZ`; `None` for every other form, for dates that do not exist and for years
/// before 1970.
#[must_use]
pub fn parse_iso8601(text: &str) -> Option<SystemTime> {
    let pattern = b"dddd-dd-ddTdd:dd:ddZ";
    if text.len() != pattern.len() {
        return None;
    }
    let mut numbers = [0u64; 6];
    let mut at = 0;
    for (expected, byte) in pattern.iter().zip(text.bytes()) {
        if *expected == b'd' && byte.is_ascii_digit() {
            let number = numbers.get_mut(at)?;
            *number = *number * 10 + u64::from(byte - b'0');
        } else if *expected == byte {
            at += 1;
        } else {
            return None;
        }
    }
    let [year, month, day, hour, minute, second] = numbers;
    if hour > 23 || minute > 59 || second > 59 || year < 1970 {
        return None;
    }
    let years = year - u64::from(month <= 2);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day.checked_sub(1)?;
    let days = years * 365 + years / 4 - years / 100 + years / 400 + day_of_year;
    let seconds = (days - EPOCH_FROM_MARCH_0) * SECONDS_A_DAY + hour * 3600 + minute * 60 + second;
    let time = UNIX_EPOCH.checked_add(Duration::from_secs(seconds))?;
    // A date that does not exist (February 30, month 13) comes back as another one.
    (iso8601(time) == text).then_some(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_four_centuries_and_the_ends() {
        let mut expected = (1970, 1, 1);
        for day in 0..DAYS_IN_400_YEARS {
            let time = UNIX_EPOCH + Duration::from_secs(day * SECONDS_A_DAY + day % SECONDS_A_DAY);
            let text = iso8601(time);
            let (year, month, date) = expected;
            assert!(
                text.starts_with(&format!("{year:04}-{month:02}-{date:02}T")),
                "{text}"
            );
            assert_eq!(parse_iso8601(&text), Some(time), "{text}");
            let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            let last = match month {
                2 => 28 + i32::from(leap),
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            expected = match expected {
                (y, 12, 31) => (y + 1, 1, 1),
                (y, m, d) if d == last => (y, m + 1, 1),
                (y, m, d) => (y, m, d + 1),
            };
        }
        let last = UNIX_EPOCH + Duration::from_secs(LAST_SECOND);
        assert_eq!(
            iso8601(last + Duration::from_secs(1)),
            "9999-12-31T23:59:59Z"
        );
        assert_eq!(
            iso8601(UNIX_EPOCH - Duration::from_secs(1)),
            "1970-01-01T00:00:00Z"
        );
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "2024-05-06 07:08:09Z",
            "2024-05-06T07:08:09",
            "2024-05-06T07:08:09z",
            "2024-05-06T07:08:09.0Z",
            "2024-5-06T07:08:09ZZ",
            "2023-02-29T00:00:00Z",
            "2024-02-30T00:00:00Z",
            "2024-13-01T00:00:00Z",
            "2024-00-01T00:00:00Z",
            "2024-01-00T00:00:00Z",
            "2024-01-01T24:00:00Z",
            "2024-01-01T00:60:00Z",
            "2024-01-01T00:00:60Z",
            "1969-12-31T23:59:59Z",
            "0000-00-00T00:00:00Z",
            "+024-05-06T07:08:09Z",
            "２024-05-06T07:08Z",
        ] {
            assert_eq!(parse_iso8601(text), None, "{text}");
        }
    }

    #[test]
    fn nonces_differ_and_are_hex() {
        let nonces: std::collections::HashSet<_> = (0..1000).map(|_| RandomNonce.nonce()).collect();
        assert_eq!(nonces.len(), 1000);
        assert!(nonces.iter().all(|nonce| {
            nonce.len() == 32
                && nonce
                    .bytes()
                    .all(|b| b.is_ascii_digit() || (b'a'..=b'f').contains(&b))
        }));
    }
}
