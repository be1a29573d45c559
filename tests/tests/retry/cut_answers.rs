//! Answers of success that were cut off on their way.

use aliyun_rpc_core::decode::DecodeErrorKind;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::{NoRetry, RetryPolicy};
use aliyun_rpc_core::{Client, Error};

use crate::harness::{CreateThing, Double, ListThings, Log, MakeThing, Reply, client_of, run};

fn cut() -> Reply {
    Reply::json(200, r#"{"RequestId":"6D2C-0A1F-11","ThingId":"#)
}

fn scripted(replies: impl IntoIterator<Item = Reply>) -> (Client, Double, Log) {
    let (double, log) = (Double::new(replies), Log::default());
    let policy = RetryPolicy::new().jitter(aliyun_rpc_core::backoff::FixedJitter(1.0));
    let client = client_of(&double, &log).retry(policy).build().unwrap();
    (client, double, log)
}

fn cut_off(error: &Error) -> bool {
    error.kind() == ErrorKind::Decode
        && error.decoding().unwrap().kind == DecodeErrorKind::Syntax
        && error.status() == Some(200)
}

#[tokio::test(start_paused = true)]
async fn a_call_that_does_no_harm_is_repeated_once() {
    let (client, double, log) = scripted([cut(), Reply::ok()]);
    run(&log, client.send(&ListThings::default()))
        .await
        .succeeded()
        .attempts(2)
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 200",
            "ListThings: failed with an answer that cannot be read",
            "ListThings: waits 50ms after a failure that may pass",
            "ListThings: attempt 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ]);
    let nonces = double.headers("x-acs-signature-nonce");
    assert_ne!(nonces[0], nonces[1]);

    // Not a second time, though the policy has another attempt.
    let (client, double, log) = scripted([cut(), cut()]);
    let failed = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(2)
        .says(["the answer cannot be read", "HTTP 200", "2 attempts"]);
    assert!(cut_off(failed.error()));
    let last = "ListThings: gave up after 2 attempts: an answer that cannot be read";
    assert_eq!(failed.lines.last().map(String::as_str), Some(last));
    double.assert_used_up();

    // The same token makes a change safe; and the attempts before count.
    let create = CreateThing {
        name: "thing".to_owned(),
        ..CreateThing::default()
    };
    let (client, double, log) = scripted([cut(), Reply::refusal(400, "Throttling"), Reply::ok()]);
    run(&log, client.send(&create))
        .await
        .succeeded()
        .attempts(3);
    let bodies = double.seen();
    assert!(
        bodies
            .iter()
            .all(|seen| seen.request.body() == bodies[0].request.body())
    );
    let (client, _, log) = scripted([
        Reply::refusal(400, "Throttling"),
        Reply::refusal(400, "Throttling"),
        cut(),
    ]);
    run(&log, client.send(&create)).await.failed().attempts(3);
}

#[tokio::test(start_paused = true)]
async fn others_are_not() {
    let make = MakeThing {
        name: "thing".to_owned(),
        ..MakeThing::default()
    };
    let (client, _, log) = scripted([cut()]);
    let failed = run(&log, client.send(&make))
        .await
        .failed()
        .attempts(1)
        .says(["the call itself succeeded"]);
    assert!(cut_off(failed.error()) && !failed.error().is_retryable());

    let (client, _, log) = scripted([cut()]);
    run(&log, client.send(&ListThings::default()).retry(NoRetry))
        .await
        .failed()
        .attempts(1);

    // Whole answers that do not fit would come again; an empty one is no part of one.
    for body in [
        r#"{"TotalCount":"many"}"#,
        "",
        "[]",
        "<html><p>Sign in</p></html>",
    ] {
        let (client, _, log) = scripted([Reply::json(200, body)]);
        run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1);
    }
}

/// The limit of the call goes on counting.
#[tokio::test(start_paused = true)]
async fn the_time_is_the_calls() {
    let second = std::time::Duration::from_secs(1);
    let (client, _, log) = scripted([cut().after(4 * second), Reply::Hang]);
    let call = client.send(&ListThings::default()).timeout(6 * second);
    run(&log, call)
        .await
        .failed()
        .attempts(2)
        .took(6 * second..6 * second + second / 100)
        .says(["the whole call took more than 6s"]);
}
