//! The default policy on its own.

use std::time::Duration;

use aliyun_rpc_core::backoff::{Backoff, FixedJitter};
use aliyun_rpc_core::retry::{Attempt, Budget, NoRetry, Retry, RetryPolicy};
use aliyun_rpc_core::transport::TransportError;
use aliyun_rpc_core::{Error, ServiceError};

fn throttled() -> Error {
    let mut error = ServiceError::default();
    error.code = "Throttling".to_owned();
    error.into()
}

fn unconnected() -> Error {
    let source = "refused".into();
    TransportError::Connect { source }.into()
}

fn pauses(policy: &RetryPolicy, error: &Error) -> Vec<u128> {
    let pauses = (1..).map(|number| policy.after(&Attempt::new(number, error)));
    pauses
        .map_while(|pause| pause.map(|pause| pause.as_millis()))
        .collect()
}

#[test]
fn the_usual_numbers() {
    let longest = RetryPolicy::new().jitter(FixedJitter(1.0));
    assert_eq!(pauses(&longest, &unconnected()), [50, 100]);
    assert_eq!(pauses(&longest, &throttled()), [1_000, 2_000]);
    let many = longest.clone().attempts(12);
    let doubled = [
        50, 100, 200, 400, 800, 1_600, 3_200, 6_400, 12_800, 20_000, 20_000,
    ];
    assert_eq!(pauses(&many, &unconnected()), doubled);
    // Full jitter: anything from nothing on.
    let none = RetryPolicy::new().jitter(FixedJitter(0.0));
    assert_eq!(pauses(&none, &throttled()), [0, 0]);
    let half = RetryPolicy::new().jitter(FixedJitter(0.5));
    assert_eq!(pauses(&half, &throttled()), [500, 1_000]);
    let chance: Vec<_> = (0..100)
        .map(|_| pauses(&RetryPolicy::default(), &throttled())[0])
        .collect();
    assert!(chance.iter().all(|pause| *pause <= 1_000));
    assert!(chance.iter().any(|pause| *pause < 500) && chance.iter().any(|pause| *pause > 500));
}

#[test]
fn every_number_can_be_set() {
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new()
        .attempts(4)
        .transient(Backoff::new(2 * second, 5 * second))
        .throttled(Backoff::new(10 * second, 15 * second))
        .longest_hint(7 * second)
        .budget(Budget::new(3))
        .jitter(FixedJitter(1.0));
    assert_eq!(pauses(&policy, &unconnected()), [2_000, 4_000, 5_000]);
    assert_eq!(pauses(&policy, &throttled()), [10_000, 15_000, 15_000]);
    let error = throttled();
    let asked = |seconds: u32| policy.after(&Attempt::new(1, &error).hint(seconds * second));
    assert_eq!(asked(6), Some(6 * second));
    assert_eq!(asked(60), Some(7 * second));
    assert_eq!(Retry::budget(&policy).map(Budget::left), Some(3));
    for attempts in [0, 1] {
        assert!(pauses(&RetryPolicy::new().attempts(attempts), &error).is_empty());
    }
}

#[test]
fn what_cannot_go_better_is_not_repeated() {
    let policy = RetryPolicy::new();
    for error in [
        Error::build("odd"),
        Error::config("odd"),
        Error::credentials("none"),
        Error::endpoint_not_found("nowhere"),
        TransportError::Interrupted {
            source: "lost".into(),
            reused: false,
        }
        .into(),
    ] {
        assert_eq!(policy.after(&Attempt::new(1, &error)), None, "{error}");
    }
    let host = "nowhere.example".to_owned();
    let unknown = TransportError::UnknownHost {
        host,
        source: "no such name".into(),
    };
    assert_eq!(pauses(&policy, &unknown.into()).len(), 1);
    assert_eq!(NoRetry.after(&Attempt::new(1, &throttled())), None);
    assert!(!NoRetry.corrects() && policy.corrects());
}
