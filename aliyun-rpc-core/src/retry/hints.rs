//! How long the service asks to wait.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::{DATE, RETRY_AFTER};

/// How long an answer asks to wait before the next attempt: the longest of what its headers say, `None` if they say nothing.
///
/// `x-acs-retry-after` holds milliseconds; `x-ratelimit-user-api` and `x-ratelimit-user` hold
/// `Limit:1,Remain:0,TimeLeft:2000,Reset:1234` with milliseconds until there is room again; `Retry-After` holds seconds or a date, which
/// is compared with the answer's own `Date`, and with `now` if there is none. Zero, negative numbers and texts that cannot be read say nothing.
pub(crate) fn hint(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let texts = |name: &str| {
        let values = headers.get_all(name).into_iter();
        values.filter_map(|value| value.to_str().ok().map(str::trim))
    };
    let own = texts("x-acs-retry-after").filter_map(milliseconds);
    let limits = ["x-ratelimit-user-api", "x-ratelimit-user"];
    let limits = limits.into_iter().flat_map(texts).filter_map(time_left);
    let date = texts(DATE.as_str()).find_map(|text| httpdate::parse_http_date(text).ok());
    let common = texts(RETRY_AFTER.as_str()).filter_map(|text| after(text, date.unwrap_or(now)));
    own.chain(limits)
        .chain(common)
        .filter(|hint| !hint.is_zero())
        .max()
}

/// Digits only: `+5` and ` 5` are no numbers of this protocol. More than fits is as long as can be said.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

fn milliseconds(text: &str) -> Option<Duration> {
    number(text).map(Duration::from_millis)
}

fn time_left(text: &str) -> Option<Duration> {
    let mut parts = text.split(',').filter_map(|part| part.split_once(':'));
    let (_, value) = parts.find(|(name, _)| name.trim().eq_ignore_ascii_case("TimeLeft"))?;
    milliseconds(value.trim())
}

fn after(text: &str, now: SystemTime) -> Option<Duration> {
    if let Some(seconds) = number(text) {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    date.duration_since(now).ok()
}

#[cfg(test)]
mod tests {
    use http::{HeaderName, HeaderValue};

    use super::*;
    use crate::clock::parse_iso8601;

    fn of(headers: &[(&'static str, &str)]) -> Option<u128> {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
            map.append(HeaderName::from_static(name), value);
        }
        let now = parse_iso8601("2024-05-06T07:08:09Z").unwrap();
        hint(&map, now).map(|hint| hint.as_millis())
    }

    #[test]
    fn each_form() {
        for (name, value, millis) in [
            ("x-acs-retry-after", "2500", 2500),
            ("x-acs-retry-after", " 2500 ", 2500),
            (
                "x-ratelimit-user",
                "Limit:1,Remain:0,TimeLeft:2000,Reset:1234",
                2000,
            ),
            ("x-ratelimit-user-api", "limit:1, timeleft: 7", 7),
            ("retry-after", "3", 3000),
            ("retry-after", "Mon, 06 May 2024 07:08:14 GMT", 5000),
            (
                "x-acs-retry-after",
                "99999999999999999999999",
                u128::from(u64::MAX),
            ),
        ] {
            assert_eq!(of(&[(name, value)]), Some(millis), "{name}: {value}");
        }
    }

    #[test]
    fn garbage_says_nothing() {
        for (name, value) in [
            ("x-acs-retry-after", "0"),
            ("x-acs-retry-after", "-5"),
            ("x-acs-retry-after", "+5"),
            ("x-acs-retry-after", "1.5"),
            ("x-acs-retry-after", "soon"),
            ("x-acs-retry-after", ""),
            ("x-acs-retry-after", "２５"),
            ("x-ratelimit-user", "TimeLeft"),
            ("x-ratelimit-user", "TimeLeft:-1"),
            ("x-ratelimit-user", "Limit:1,Remain:0"),
            ("retry-after", "Sun, 06 May 2024 07:08:00 GMT"),
            ("retry-after", "Mon, 06 May 2024 07:08:00 GMT"),
            ("retry-after", "yesterday"),
            ("x-other", "5"),
        ] {
            assert_eq!(of(&[(name, value)]), None, "{name}: {value}");
        }
        assert_eq!(of(&[]), None);
    }

    #[test]
    fn the_longest_wins_and_garbage_does_not_hide_it() {
        let all = [
            ("x-acs-retry-after", "soon"),
            ("x-acs-retry-after", "1500"),
            ("x-ratelimit-user", "TimeLeft:2000"),
            ("x-ratelimit-user-api", "TimeLeft:2400"),
            ("retry-after", "1"),
        ];
        assert_eq!(of(&all), Some(2400));
    }

    /// A machine whose clock is wrong must not wait for hours, or not at all.
    #[test]
    fn dates_are_compared_with_the_answers_own() {
        let dates = [
            ("date", "Mon, 06 May 2024 03:00:00 GMT"),
            ("retry-after", "Mon, 06 May 2024 03:00:02 GMT"),
        ];
        assert_eq!(of(&dates), Some(2000));
    }
}
