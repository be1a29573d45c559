//! Deadlines, and faults on the way.

use std::error::Error as _;
use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;
use http::StatusCode;
use tokio::time::Instant;

use crate::operations::{DescribeInstance, client, instance, seconds, states, wait};

#[tokio::test(start_paused = true)]
async fn a_deadline_tells_how_far_it_was() {
    let (client, mock) = client();
    states(&mock, &["Pending", "Starting"]);
    let start = Instant::now();
    let error = wait(&client, DescribeInstance::RUNNING)
        .deadline(seconds(12))
        .await
        .unwrap_err();
    assert_eq!(start.elapsed(), seconds(12));
    assert_eq!(error.kind(), ErrorKind::WaitDeadline);
    assert!(!error.is_retryable());
    assert!(error.source().is_none());
    assert_eq!(
        error.to_string(),
        "DescribeInstance: waiting for `running`: not within 12s; it may still come \
         (request REQ-Starting, last state `Starting`, 3 polls in 12s)"
    );
}

#[tokio::test(start_paused = true)]
async fn deadlines_come_from_the_waiter_or_are_ten_minutes() {
    let (client, mock) = client();
    states(&mock, &["Pending"]);
    for (until, after) in [
        (DescribeInstance::DELETED, 20),
        (DescribeInstance::RUNNING, 600),
    ] {
        let start = Instant::now();
        let error = wait(&client, until).await.unwrap_err();
        assert_eq!(
            (error.kind(), start.elapsed()),
            (ErrorKind::WaitDeadline, seconds(after))
        );
    }
}

#[tokio::test(start_paused = true)]
async fn faults_that_pass_do_not_end_a_wait() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Starting"))
        .fail("ServiceUnavailable", "Later.")
        .status(StatusCode::SERVICE_UNAVAILABLE)
        .fail("Throttling.User", "Slower.")
        .reply_json(instance("Running"));
    wait(&client, DescribeInstance::RUNNING).await.unwrap();
    assert_eq!(mock.calls::<DescribeInstance>().len(), 4);
}

#[tokio::test(start_paused = true)]
async fn a_deadline_behind_faults_tells_the_last_one() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Starting"))
        .fail("ServiceUnavailable", "Later.")
        .status(StatusCode::SERVICE_UNAVAILABLE);
    let error = wait(&client, DescribeInstance::RUNNING)
        .deadline(seconds(7))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitDeadline);
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.polls, waited.state.as_deref()),
        (2, Some("Starting"))
    );
    assert_eq!(error.request_id(), Some("MOCK-2"));
    assert!(
        error
            .to_string()
            .contains("not within 7s, and the last poll failed"),
        "{error}"
    );
    assert!(
        error
            .source()
            .unwrap()
            .to_string()
            .contains("ServiceUnavailable: Later.")
    );
}

#[tokio::test(start_paused = true)]
async fn a_refused_call_ends_it() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .fail("NoPermission", "Not you.")
        .status(StatusCode::FORBIDDEN);
    let error = wait(&client, DescribeInstance::RUNNING).await.unwrap_err();
    assert!(error.is("NoPermission") && error.is_denied());
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.polls, waited.state.as_deref(), waited.took),
        (1, None, seconds(0))
    );
    assert!(
        error.to_string().contains("no state seen, 1 poll in 0s"),
        "{error}"
    );
}

/// Answers nothing.
#[derive(Debug)]
struct Silent;

impl Transport for Silent {
    fn call(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn the_deadline_also_ends_a_poll_that_hangs() {
    let client = Client::builder()
        .region("cn-hangzhou")
        .access_key("id", "secret")
        .transport(Silent)
        .build()
        .unwrap();
    let start = Instant::now();
    let error = wait(&client, DescribeInstance::RUNNING)
        .deadline(Duration::from_millis(1500))
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitDeadline);
    assert_eq!(start.elapsed(), Duration::from_millis(1500));
    assert_eq!(
        (error.waited().unwrap().polls, error.request_id()),
        (0, None)
    );
    // A limit for each call makes polls of what hangs, and the wait goes on.
    let error = wait(&client, DescribeInstance::RUNNING)
        .timeout(seconds(2))
        .deadline(seconds(29))
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.waited().unwrap().polls),
        (ErrorKind::WaitDeadline, 4)
    );
}
