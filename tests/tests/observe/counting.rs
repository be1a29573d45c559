//! Numbers.

use std::time::Duration;

use aliyun_rpc_core::observe::Counters;

use crate::{BROKEN, FORBIDDEN, GOOD, ListThings, THROTTLED, builder};

#[tokio::test(start_paused = true)]
async fn counters_count_calls_attempts_and_trouble() {
    let counters = Counters::new();
    let client = builder(&[GOOD, BROKEN, THROTTLED, GOOD, FORBIDDEN])
        .observe(counters.clone())
        .build()
        .unwrap();
    let began = tokio::time::Instant::now();
    client.send(&ListThings::default()).await.unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let waited = began.elapsed();
    client.send(&ListThings::default()).await.unwrap_err();
    // Nothing is sent.
    let wrong = client
        .send(&ListThings::default())
        .idempotency_token("none");
    wrong.await.unwrap_err();

    let counts = counters.read();
    assert_eq!((counts.succeeded, counts.failed, counts.calls()), (2, 2, 4));
    assert_eq!(
        (counts.attempts, counts.retries, counts.throttled),
        (5, 2, 1)
    );
    assert_eq!(counts.corrections, 0);
    let rounding = Duration::from_millis(3);
    assert!(
        counts.waited <= waited && counts.waited + rounding >= waited,
        "{counts:?}, {waited:?}"
    );
    assert_eq!(counts.latency.cumulated().last(), Some((None, 4)));
    // Three took no time at all.
    assert!(counts.latency.buckets().next().unwrap().1 >= 3);
    assert!(counts.latency.sum() >= counts.waited);
    assert_eq!(
        counts.to_string(),
        "4 calls (2 failed), 5 attempts (2 retries), 1 throttled, 0 corrections"
    );
}
