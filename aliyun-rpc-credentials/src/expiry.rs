//! When credentials end, as services and files say it.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use aliyun_rpc_core::clock::parse_iso8601;

/// Numbers above are milliseconds: as seconds they would lie in the year 5138.
const MOST_SECONDS: u64 = 100_000_000_000;

/// Reads a time of RFC 3339: with `Z` or an offset, with or without a fraction of a second. `None` for everything else, also
/// for times without an offset, because nobody knows where they were taken.
pub(crate) fn rfc3339(text: &str) -> Option<SystemTime> {
    let text = text.trim().to_ascii_uppercase();
    let (head, mut rest) = text.split_at_checked("2024-05-06T07:08:09".len())?;
    let mut time = parse_iso8601(&format!("{head}Z"))?;
    if let Some(fraction) = rest.strip_prefix('.') {
        let end = fraction.find(|c: char| !c.is_ascii_digit())?;
        let (digits, after) = fraction.split_at_checked(end)?;
        let nanoseconds = format!("{:0<9}", digits.get(..9).unwrap_or(digits));
        if digits.is_empty() {
            return None;
        }
        time = time.checked_add(Duration::from_nanos(nanoseconds.parse().ok()?))?;
        rest = after;
    }
    if rest == "Z" {
        return Some(time);
    }
    let (sign, offset) = rest.split_at_checked(1)?;
    let (hours, minutes) = offset.split_once(':')?;
    let two = |digits: &str, most: u64| {
        let plain = digits.len() == 2 && digits.bytes().all(|byte| byte.is_ascii_digit());
        digits
            .parse::<u64>()
            .ok()
            .filter(|number| plain && *number <= most)
    };
    let offset = Duration::from_secs(two(hours, 23)? * 3600 + two(minutes, 59)? * 60);
    match sign {
        "+" => time.checked_sub(offset),
        "-" => time.checked_add(offset),
        _ => None,
    }
}

/// A time as files of the vendor's tools hold it: seconds since 1970, or milliseconds if the number is too great for that.
/// `None` for 0, which means that nothing is known.
#[must_use]
pub fn unix_time(number: u64) -> Option<SystemTime> {
    let since = if number > MOST_SECONDS {
        Duration::from_millis(number)
    } else {
        Duration::from_secs(number)
    };
    UNIX_EPOCH.checked_add(since).filter(|_| number > 0)
}

/// Seconds since 1970.
pub(crate) fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH)
        .map_or(0, |since| since.as_secs())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc3339_in_all_its_forms() {
        let seven = parse_iso8601("2030-01-01T07:00:00Z").unwrap();
        for text in [
            "2030-01-01T07:00:00Z",
            "2030-01-01t07:00:00z",
            " 2030-01-01T07:00:00Z\n",
            "2030-01-01T15:00:00+08:00",
            "2030-01-01T03:30:00-03:30",
            "2030-01-01T07:00:00.000Z",
            "2030-01-01T07:00:00-00:00",
            "2029-12-31T23:00:00-08:00",
        ] {
            assert_eq!(rfc3339(text), Some(seven), "{text}");
        }
        let milli = seven + Duration::from_millis(123);
        assert_eq!(rfc3339("2030-01-01T07:00:00.123Z"), Some(milli));
        let nano = seven + Duration::from_nanos(123_456_789);
        assert_eq!(
            rfc3339("2030-01-01T15:00:00.1234567891234+08:00"),
            Some(nano)
        );
    }

    #[test]
    fn other_texts_are_no_times() {
        for text in [
            "",
            "2030-01-01T07:00:00",
            "2030-01-01 07:00:00Z",
            "2030-01-01T07:00Z",
            "2030-01-01T07:00:00.Z",
            "2030-01-01T07:00:00.5",
            "2030-01-01T07:00:00+0800",
            "2030-01-01T07:00:00+8:00",
            "2030-01-01T07:00:00+24:00",
            "2030-01-01T07:00:00+08:60",
            "2030-01-01T07:00:00 +08:00",
            "2030-01-01T07:00:00+-8:00",
            "2030-02-30T07:00:00Z",
            "2030-01-01T07:00:00ZZ",
            "1893481200",
            "Tue, 01 Jan 2030 07:00:00 GMT",
            "２０30-01-01T07:00Z",
        ] {
            assert_eq!(rfc3339(text), None, "{text}");
        }
    }

    #[test]
    fn numbers_are_seconds_or_milliseconds() {
        let time = parse_iso8601("2030-01-01T07:00:00Z");
        assert_eq!(unix_time(1_893_481_200), time);
        assert_eq!(unix_time(1_893_481_200_000), time);
        assert_eq!(unix_time(0), None);
        assert_eq!(time.map(unix_seconds), Some(1_893_481_200));
    }
}
