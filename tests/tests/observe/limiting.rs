//! The rate limit that adapts to throttling.

use std::sync::Mutex;
use std::time::Duration;

use aliyun_rpc_core::limit::AdaptiveLimit;
use aliyun_rpc_core::observe::{Counters, Event, Observe};
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::TransportError;
use std::sync::Arc;

use crate::{GOOD, ListThings, THROTTLED, builder};

#[derive(Debug, Default)]
struct Lines(Mutex<Vec<String>>);

impl Observe for Lines {
    fn on(&self, event: &Event<'_>) {
        self.0.lock().unwrap().push(event.to_string());
    }
}

#[tokio::test(start_paused = true)]
async fn calls_wait_for_room_after_throttling_and_not_before() {
    let limit = AdaptiveLimit::new();
    let lines = Arc::new(Lines::default());
    let client = builder(&[GOOD, GOOD, THROTTLED, GOOD])
        .retry(NoRetry)
        .rate_limit(limit.clone())
        .observe(Arc::clone(&lines))
        .build()
        .unwrap();
    let call = || async { client.send(&ListThings::default()).await };
    let began = tokio::time::Instant::now();
    call().await.unwrap();
    call().await.unwrap();
    assert_eq!(limit.rate(), None);
    call().await.unwrap_err();
    assert_eq!(began.elapsed(), Duration::ZERO);
    let rate = limit.rate().unwrap();
    assert!(rate > 0.5, "{rate}");
    lines.0.lock().unwrap().clear();
    call().await.unwrap();
    let waited = began.elapsed().as_secs_f64();
    assert!((waited - 1.0 / rate).abs() < 0.002, "{waited} at {rate}");
    let lines = lines.0.lock().unwrap().clone();
    assert!(
        lines[0].ends_with("for room under the client's rate limit"),
        "{lines:?}"
    );
    assert_eq!(lines[1], "ListThings: attempt 1");
    // A minute later all is forgotten.
    tokio::time::sleep(Duration::from_secs(60)).await;
    assert_eq!(limit.rate(), None);
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_does_not_fit_is_an_error_at_once() {
    let limit = AdaptiveLimit::new();
    let counters = Counters::new();
    let client = builder(&[THROTTLED, GOOD])
        .retry(NoRetry)
        .rate_limit(limit.clone())
        .observe(counters.clone())
        .build()
        .unwrap();
    client.send(&ListThings::default()).await.unwrap_err();
    let began = tokio::time::Instant::now();
    let error = client
        .send(&ListThings::default())
        .timeout(Duration::from_millis(100))
        .await
        .unwrap_err();
    assert_eq!(began.elapsed(), Duration::ZERO);
    assert_eq!(counters.read().attempts, 1);
    assert!(matches!(
        error.transport(),
        Some(TransportError::RateLimited { .. })
    ));
    let text = error.to_string();
    assert!(
        text.starts_with("ListThings: the client's own rate limit has no room for the next "),
        "{text}"
    );
    assert!(text.contains("100ms are left of the call's time"), "{text}");
    assert!(text.contains("nothing was sent"), "{text}");
    // It took nothing from those who have time.
    let rate = limit.rate().unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let waited = began.elapsed().as_secs_f64();
    assert!((waited - 1.0 / rate).abs() < 0.002, "{waited} at {rate}");
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_gives_its_turn_back_and_clients_can_share() {
    let limit = AdaptiveLimit::new();
    let one = builder(&[THROTTLED])
        .retry(NoRetry)
        .rate_limit(limit.clone());
    one.build()
        .unwrap()
        .send(&ListThings::default())
        .await
        .unwrap_err();
    let other = builder(&[GOOD]).rate_limit(limit.clone()).build().unwrap();
    let rate = limit.rate().unwrap();
    let began = tokio::time::Instant::now();
    let dropped = other.send(&ListThings::default()).into_future();
    let dropped = tokio::time::timeout(Duration::from_millis(1), dropped).await;
    assert!(dropped.is_err());
    other.send(&ListThings::default()).await.unwrap();
    let waited = began.elapsed().as_secs_f64();
    assert!((waited - 1.0 / rate).abs() < 0.003, "{waited} at {rate}");
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_turns_out_too_long_ends_with_the_calls_time() {
    let limit = AdaptiveLimit::new();
    let answers = [&[GOOD; 4][..], &[THROTTLED; 9]].concat();
    let client = builder(&answers)
        .retry(NoRetry)
        .rate_limit(limit.clone())
        .build()
        .unwrap();
    for _ in 0..4 {
        client.send(&ListThings::default()).await.unwrap();
    }
    client.send(&ListThings::default()).await.unwrap_err();
    // Six turns fit, as it seems. But those before the last one are refused too, and the rate falls.
    let time = Duration::from_secs_f64(6.1 / limit.rate().unwrap());
    let began = tokio::time::Instant::now();
    let before: Vec<_> = (0..5)
        .map(|_| tokio::spawn(client.send(&ListThings::default()).into_future()))
        .collect();
    tokio::task::yield_now().await;
    let late = client.send(&ListThings::default()).timeout(time).await;
    let late = late.unwrap_err();
    assert!(late.is_timeout() && late.attempts() == 0, "{late}");
    let over = began.elapsed().saturating_sub(time);
    assert!(over < Duration::from_millis(2), "{over:?} over {time:?}");
    for call in before {
        assert!(call.await.unwrap().unwrap_err().is_throttled());
    }
}
