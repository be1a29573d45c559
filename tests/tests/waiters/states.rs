//! States that end a wait.

use aliyun_rpc_core::Until;
use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::wait::Outcome;
use serde_json::json;
use tokio::time::Instant;

use crate::operations::{
    DescribeInstance, DescribeInstances, DescribeInstancesResponse, Status, client, instance,
    seconds, states, wait,
};

#[tokio::test(start_paused = true)]
async fn a_wait_ends_with_the_answer_that_shows_the_state() {
    let (client, mock) = client();
    states(&mock, &["Pending", "Starting", "Running"]);
    let start = Instant::now();
    let answer = wait(&client, DescribeInstance::RUNNING).await.unwrap();
    assert_eq!(answer.instance.as_ref().unwrap().status, Status::Running);
    assert_eq!(answer.request_id(), "REQ-Running");
    assert_eq!(mock.calls::<DescribeInstance>().len(), 3);
    // Looked at once, and every five seconds.
    assert_eq!(start.elapsed(), seconds(10));
}

#[tokio::test(start_paused = true)]
async fn what_is_done_already_takes_no_time() {
    let (client, mock) = client();
    states(&mock, &["Running"]);
    let start = Instant::now();
    wait(&client, DescribeInstance::RUNNING).await.unwrap();
    assert_eq!(
        (start.elapsed(), mock.calls::<DescribeInstance>().len()),
        (seconds(0), 1)
    );
}

#[tokio::test(start_paused = true)]
async fn a_state_that_cannot_lead_there_ends_it_at_once() {
    let (client, mock) = client();
    states(&mock, &["Pending", "Expired"]);
    let error = wait(&client, DescribeInstance::RUNNING).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.request_id(), Some("REQ-Expired"));
    assert!(!error.is_retryable() && !error.is_timeout());
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.until.as_str(), waited.polls, waited.took),
        ("running", 2, seconds(5))
    );
    assert_eq!(waited.state.as_deref(), Some("Expired"));
    assert_eq!(
        error.to_string(),
        "DescribeInstance: waiting for `running`: it can no longer come from here \
         (request REQ-Expired, last state `Expired`, 2 polls in 5s)"
    );
}

#[tokio::test(start_paused = true)]
async fn states_may_come_and_go_until_the_right_one_is_seen() {
    let (client, mock) = client();
    states(
        &mock,
        &["Starting", "Stopped", "Starting", "Stopped", "Running"],
    );
    wait(&client, DescribeInstance::RUNNING).await.unwrap();
    assert_eq!(mock.calls::<DescribeInstance>().len(), 5);
}

#[tokio::test(start_paused = true)]
async fn error_codes_are_states() {
    let (client, mock) = client();
    mock.on::<DescribeInstance>()
        .reply_json(instance("Starting"))
        .fail("Account.Closed", "No more.");
    let error = wait(&client, DescribeInstance::RUNNING).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    let waited = error.waited().unwrap();
    assert_eq!(
        (waited.state.as_deref(), waited.polls),
        (Some("Account.Closed"), 2)
    );
    assert_eq!(error.request_id(), Some("MOCK-2"));
    let cause = std::error::Error::source(&error).unwrap().to_string();
    assert!(cause.contains("Account.Closed: No more."), "{cause}");
}

#[tokio::test(start_paused = true)]
async fn all_items_of_a_list_must_be_done_and_one_that_failed_is_enough() {
    let list = |states: &[Option<&str>]| {
        let items: Vec<_> = states
            .iter()
            .map(|state| json!({"Status": state}))
            .collect();
        json!({"Instances": {"Instance": items}})
    };
    let (client, mock) = client();
    mock.on::<DescribeInstances>()
        .reply_json(list(&[]))
        .reply_json(list(&[Some("Running"), Some("Starting")]))
        .reply_json(list(&[Some("Running"), None]))
        .reply_json(list(&[Some("Running"), Some("Running")]));
    let answer = client
        .wait(DescribeInstances::new(), DescribeInstances::RUNNING)
        .await;
    assert_eq!(answer.unwrap().instances.len(), 2);
    assert_eq!(mock.calls::<DescribeInstances>().len(), 4);

    let (client, mock) = crate::operations::client();
    mock.on::<DescribeInstances>().reply_json(list(&[
        Some("Running"),
        Some("Expired"),
        Some("Running"),
        None,
    ]));
    let error = client
        .wait(DescribeInstances::new(), DescribeInstances::RUNNING)
        .await
        .unwrap_err();
    assert_eq!(
        error.waited().unwrap().state.as_deref(),
        Some("Running, Expired, ")
    );
}

#[tokio::test(start_paused = true)]
async fn a_boolean_is_a_state_too() {
    let (client, mock) = client();
    mock.on::<DescribeInstances>()
        .reply_json(json!({"Finished": false}))
        .reply_json(json!({"Finished": "true"}));
    let wait = client.wait(DescribeInstances::new(), DescribeInstances::FINISHED);
    assert!(wait.await.unwrap().finished);
    assert_eq!(mock.calls::<DescribeInstances>().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn one_may_judge_oneself() {
    let two = Until::new(
        "two instances",
        |answer: &DescribeInstancesResponse| match answer.instances.len() {
            2 => Outcome::Done,
            3.. => Outcome::Failed,
            _ => Outcome::Wait,
        },
    );
    let list = |number: usize| json!({"Instances": {"Instance": vec![json!({}); number]}});
    let (client, mock) = client();
    mock.on::<DescribeInstances>()
        .reply_json(list(1))
        .reply_json(list(2))
        .times(1)
        .reply_json(list(3));
    let wait = || {
        let wait = client.wait(DescribeInstances::new(), two.clone());
        wait.jitter(FixedJitter(0.0))
    };
    assert_eq!(wait().await.unwrap().instances.len(), 2);
    let error = wait().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::WaitFailed);
    assert_eq!(error.waited().unwrap().until, "two instances");
    assert_eq!(error.waited().unwrap().state, None);
}
