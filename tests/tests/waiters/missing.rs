//! Targets that are not there: not yet, no more, or never to be seen.

use aliyun_rpc_core::error::ErrorKind;
use http::StatusCode;
use serde_json::json;
use tokio::time::Instant;

use crate::operations::{DescribeInstance, Status, client, instance, seconds, wait};

const GONE: &str = "Instance.NotFound";

#[tokio::test(start_paused = true)]
async fn what_is_not_there_yet_may_come() {
    let (client, mock) = client();
    let mut rule = mock.on::<DescribeInstance>();
    // More often than what was seen may be missing.
    for _ in 0..6 {
        rule = rule.fail(GONE, "Not here.");
    }
    // An answer without a status is not a state either.
    rule.reply_json(json!({}))
        .reply_json(json!({"Instance": {"InstanceStatus": ""}}))
        .reply_json(instance("Running"));
    wait(&client, DescribeInstance::RUNNING).await.unwrap();
    assert_eq!(mock.calls::<DescribeInstance>().len(), 9);
}

#[tokio::test(start_paused = true)]
async fn not_found_can_be_what_was_waited_for() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Stopping"))
        .fail(GONE, "Not here.")
        .status(StatusCode::NOT_FOUND);
    let start = Instant::now();
    let answer = wait(&client, DescribeInstance::DELETED).await.unwrap();
    // The answer is an empty one, with the facts of the refusal.
    assert!(answer.instance.is_none());
    assert_eq!((answer.status(), answer.request_id()), (404, "MOCK-2"));
    // Every two seconds, as the waiter says.
    assert_eq!(start.elapsed(), seconds(2));
    // So can an answer without a target, or a state of its own.
    for last in [json!({"RequestId": "REQ-1"}), instance("Released")] {
        let (client, mock) = crate::operations::client();
        mock.on::<DescribeInstance>().reply_json(last.clone());
        let answer = wait(&client, DescribeInstance::DELETED).await.unwrap();
        assert_eq!(
            (answer.status(), answer.request_id()),
            (200, last["RequestId"].as_str().unwrap())
        );
    }
}

#[tokio::test(start_paused = true)]
async fn any_state_is_enough_for_who_waits_for_something_to_appear() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .fail(GONE, "Not here.")
        .reply_json(instance("Whatever"));
    let answer = wait(&client, DescribeInstance::THERE).await.unwrap();
    let status = &answer.instance.as_ref().unwrap().status;
    assert_eq!(*status, Status::Unknown("Whatever".to_owned()));
}

#[tokio::test(start_paused = true)]
async fn what_must_be_there_fails_at_once() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Running"))
        .fail(GONE, "Not here.");
    let error = wait(&client, DescribeInstance::KEPT).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(
        error.to_string(),
        "DescribeInstance: waiting for `kept`: the target is not there (request MOCK-2, last state `Running`, 2 polls in 5s)"
    );
}

#[tokio::test(start_paused = true)]
async fn what_was_seen_and_vanishes_is_gone_after_three_looks() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Starting"))
        // Twice missing and seen again: a replica lagged behind.
        .fail(GONE, "Not here.")
        .fail(GONE, "Not here.")
        .reply_json(instance("Starting"))
        .fail(GONE, "Not here.");
    let error = wait(&client, DescribeInstance::RUNNING).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.polls, waited.state.as_deref()),
        (7, Some("Starting"))
    );
    assert!(
        error
            .to_string()
            .contains("the target was there and is gone"),
        "{error}"
    );
    assert!(
        std::error::Error::source(&error)
            .unwrap()
            .to_string()
            .contains(GONE)
    );
}

#[tokio::test(start_paused = true)]
async fn a_code_that_the_waiter_does_not_know_ends_it() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Starting"))
        .fail("Instance.NotFound.Other", "Who?")
        .status(StatusCode::NOT_FOUND);
    let error = wait(&client, DescribeInstance::RUNNING).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Service);
    assert_eq!(
        (error.code(), error.status()),
        (Some("Instance.NotFound.Other"), Some(404))
    );
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.polls, waited.state.as_deref()),
        (2, Some("Starting"))
    );
    let line = error.to_string();
    assert!(
        line.starts_with("DescribeInstance: waiting for `running`: Instance.NotFound.Other: Who? (HTTP 404, request MOCK-2"),
        "{line}"
    );
    assert!(line.contains("last state `Starting`, 2 polls in"), "{line}");
}
