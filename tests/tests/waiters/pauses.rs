//! Pauses between polls, options of each poll, and what watchers are told.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::backoff::{Backoff, FixedJitter};
use aliyun_rpc_core::wait::Outcome;
use tokio::time::Instant;

use crate::operations::{DescribeInstance, client, instance, seconds, states, wait};

/// Seconds at which the polls of a wait were over.
type Times = Arc<Mutex<Vec<u64>>>;

fn times() -> (
    Times,
    impl FnMut(&aliyun_rpc_core::wait::Polled<'_>) + Send + 'static,
) {
    let times = Times::default();
    let into = times.clone();
    (times, move |poll| {
        into.lock().unwrap().push(poll.elapsed.as_secs());
    })
}

#[tokio::test(start_paused = true)]
async fn pauses_are_as_long_as_the_caller_says() {
    let (client, mock) = client();
    states(&mock, &["Pending"; 5]);
    let (seen, tell) = times();
    let wait_for = wait(&client, DescribeInstance::RUNNING).every(seconds(3));
    wait_for
        .deadline(seconds(10))
        .on_poll(tell)
        .await
        .unwrap_err();
    assert_eq!(*seen.lock().unwrap(), [0, 3, 6, 9]);
}

#[tokio::test(start_paused = true)]
async fn pauses_may_grow() {
    let (client, mock) = client();
    states(&mock, &["Pending"]);
    let (seen, tell) = times();
    wait(&client, DescribeInstance::RUNNING)
        .backoff(Backoff::new(seconds(1), seconds(5)))
        .deadline(seconds(20))
        .on_poll(tell)
        .await
        .unwrap_err();
    assert_eq!(*seen.lock().unwrap(), [0, 1, 3, 7, 12, 17]);
}

#[tokio::test(start_paused = true)]
async fn jitter_shortens_a_pause_by_a_fifth_at_most() {
    for (fraction, pause) in [(0.0, 5000), (0.5, 4500), (1.0, 4000)] {
        let (client, mock) = client();
        states(&mock, &["Pending", "Running"]);
        let start = Instant::now();
        wait(&client, DescribeInstance::RUNNING)
            .jitter(FixedJitter(fraction))
            .await
            .unwrap();
        assert_eq!(start.elapsed(), Duration::from_millis(pause));
    }
}

#[tokio::test(start_paused = true)]
async fn watchers_see_every_poll() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .fail("Instance.NotFound", "Not here.")
        .reply_json(instance("Starting"))
        .fail("Throttling.User", "Slower.")
        .reply_json(instance("Running"))
        .times(1)
        .fail("NoPermission", "Not you.");
    let seen: Arc<Mutex<Vec<_>>> = Arc::default();
    let watched = || {
        let into = seen.clone();
        wait(&client, DescribeInstance::RUNNING).on_poll(move |poll| {
            let code = poll.error.and_then(|error| error.code()).unwrap_or("-");
            let line = format!("{} {} {code}", poll.number, poll.state.unwrap_or("-"));
            into.lock().unwrap().push((line, poll.outcome));
        })
    };
    watched().await.unwrap();
    let expected = [
        ("1 - Instance.NotFound", Outcome::Wait),
        ("2 Starting -", Outcome::Wait),
        ("3 - Throttling.User", Outcome::Wait),
        ("4 Running -", Outcome::Done),
    ];
    let expected = expected.map(|(line, outcome)| (line.to_owned(), outcome));
    assert_eq!(std::mem::take(&mut *seen.lock().unwrap()), expected);
    watched().await.unwrap_err();
    let expected = [("1 - NoPermission".to_owned(), Outcome::Failed)];
    assert_eq!(*seen.lock().unwrap(), expected);
}

#[tokio::test(start_paused = true)]
async fn options_hold_for_every_poll() {
    let (client, mock) = client();
    states(&mock, &["Pending", "Running"]);
    wait(&client, DescribeInstance::RUNNING)
        .region("cn-shanghai")
        .await
        .unwrap();
    let calls = mock.calls::<DescribeInstance>();
    let regions: Vec<_> = calls.iter().map(|call| call.param("RegionId")).collect();
    assert_eq!(
        regions,
        [
            Some("cn-shanghai".to_owned()),
            Some("cn-shanghai".to_owned())
        ]
    );
}

/// Waits are moved to other tasks.
#[tokio::test(start_paused = true)]
async fn a_wait_can_be_spawned() {
    let (client, mock) = client();
    states(&mock, &["Pending", "Running"]);
    let task = tokio::spawn(wait(&client, DescribeInstance::RUNNING).into_future());
    assert!(task.await.unwrap().is_ok());
}
