//! What well-formed hints mean: the longest of what they ask for, to the millisecond.

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use crate::fixed;
use crate::holds::hints::hint;

/// A header, and the milliseconds that it asks for.
fn header() -> impl Strategy<Value = (&'static str, String, Option<u64>)> {
    let left = (
        "(Limit:[0-9]{1,3},)?(Remain:0,)?",
        0u64..1 << 40,
        "(,Reset:[0-9]{1,9})?",
    );
    let left =
        left.prop_map(|(before, left, after)| (format!("{before}TimeLeft:{left}{after}"), left));
    prop_oneof![
        (0u64..1 << 40).prop_map(|ms| ("x-acs-retry-after", ms.to_string(), Some(ms))),
        (0u64..1 << 30).prop_map(|s| ("retry-after", s.to_string(), Some(s * 1000))),
        (any::<bool>(), left).prop_map(|(api, (text, left))| {
            let name = if api {
                "x-ratelimit-user-api"
            } else {
                "x-ratelimit-user"
            };
            (name, text, Some(left))
        }),
        "[a-z-]{0,8}".prop_map(|text| ("x-acs-retry-after", text, None)),
        "Limit:[0-9]{1,3},Remain:[0-9]".prop_map(|text| ("x-ratelimit-user", text, None)),
    ]
}

#[test]
fn the_longest_is_waited_for() {
    proptest!(fixed(), |(headers in vec(header(), 0..5), blank in option::of(Just(' ')))| {
        let mut map = HeaderMap::new();
        for (name, text, _) in &headers {
            let blank = blank.map(String::from).unwrap_or_default();
            let value = HeaderValue::from_str(&format!("{blank}{text}{blank}")).unwrap();
            map.append(HeaderName::from_static(name), value);
        }
        let longest = headers.iter().filter_map(|(_, _, ms)| *ms).filter(|ms| *ms > 0).max();
        prop_assert_eq!(hint(map), longest.map(Duration::from_millis));
    });
}
