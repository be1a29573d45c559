//! The budget: what retries take from it, and what comes back.

use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::retry::{Budget, RetryPolicy};

use crate::harness::{Double, ListThings, Log, Reply, client_of, run};

fn policy() -> RetryPolicy {
    RetryPolicy::new().jitter(FixedJitter(1.0))
}

fn on(budget: &Budget, replies: impl IntoIterator<Item = Reply>) -> (Client, Double, Log) {
    let (double, log) = (Double::new(replies), Log::default());
    let client = client_of(&double, &log)
        .retry(policy().budget(budget.clone()))
        .build()
        .unwrap();
    (client, double, log)
}

fn list() -> ListThings {
    ListThings::default()
}

#[tokio::test(start_paused = true)]
async fn retries_take_and_successes_give() {
    let budget = Budget::new(100);
    let (client, _, log) = on(
        &budget,
        [
            Reply::refusal(500, "InternalError"),
            Reply::refusal(400, "Throttling"),
            Reply::ok(),
            Reply::ok(),
            Reply::refusal(400, "NoPermission"),
            Reply::lost(true),
            Reply::ok(),
        ],
    );
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(3);
    assert_eq!(budget.left(), 100 - 14 - 5 + 1);
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(1);
    assert_eq!(budget.left(), 83);
    run(&log, client.send(&list())).await.failed();
    assert_eq!(budget.left(), 83);
    // A connection that was closed while idle says nothing about the service: nothing is taken, nobody waits.
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .took(Duration::ZERO..=Duration::ZERO)
        .events([
            "ListThings: attempt 1",
            "ListThings: failed with a lost connection",
            "ListThings: uses a new connection",
            "ListThings: attempt 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ]);
    assert_eq!(budget.left(), 84);
}

#[tokio::test(start_paused = true)]
async fn a_dry_budget_is_said() {
    let budget = Budget::new(13);
    let (client, double, log) = on(&budget, [Reply::refusal(500, "InternalError")]);
    run(&log, client.send(&list()))
        .await
        .failed()
        .attempts(1)
        .says(["ListThings: InternalError: Refused. (HTTP 500, request 6D2C-0A1F-99, things.example, 1 attempt, retry budget exhausted)"]);
    assert_eq!(budget.left(), 13);
    // There is still room for a cheaper one.
    double.push([Reply::refusal(400, "Throttling"), Reply::ok()]);
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2);
    // A call's own policy takes from the client's budget, unless it has its own.
    double.push([Reply::refusal(500, "InternalError")]);
    run(&log, client.send(&list()).retry(policy().attempts(9)))
        .await
        .failed()
        .says(["retry budget exhausted"]);
    double.push([Reply::refusal(500, "InternalError"), Reply::ok()]);
    let own = policy().budget(Budget::unlimited());
    run(&log, client.send(&list()).retry(own)).await.succeeded();
    // And a call without retries never needs any.
    double.push([Reply::refusal(500, "InternalError")]);
    let failed = run(&log, client.send(&list()).retry(policy().attempts(1))).await;
    assert!(!failed.error().to_string().contains("budget"));
}

#[tokio::test(start_paused = true)]
async fn a_dropped_call_gives_back_what_its_retry_took() {
    let second = Duration::from_secs(1);
    // While it waits, and while its retry is under way.
    for (limit, replies) in [
        (second / 2, vec![Reply::refusal(400, "Throttling")]),
        (
            5 * second,
            vec![Reply::refusal(400, "Throttling"), Reply::Hang],
        ),
    ] {
        let budget = Budget::new(100);
        let (client, double, _) = on(&budget, replies);
        let call = tokio::time::timeout(limit, client.send(&list()));
        assert!(call.await.is_err());
        double.assert_used_up();
        assert_eq!(budget.left(), 100, "{limit:?}");
    }
    // The call's own limit is another matter: that retry was sent and has failed.
    let budget = Budget::new(100);
    let (client, _, log) = on(&budget, [Reply::refusal(400, "Throttling"), Reply::Hang]);
    let limited = client.send(&list()).timeout(5 * second);
    run(&log, limited)
        .await
        .failed()
        .attempts(2)
        .took(5 * second..5 * second + second / 100)
        .says(["the whole call took more than 5s"]);
    assert_eq!(budget.left(), 95);
}

/// The promise of 1.2 attempts per call, whatever share of the calls is throttled.
#[tokio::test(start_paused = true)]
async fn once_dry_there_are_at_most_six_attempts_for_five_calls() {
    for good in [0, 2, 8] {
        // Room for a single retry, so that it is dry from the first one on.
        let budget = Budget::new(5);
        let (client, double, _) = on(&budget, []);
        let mut attempts = 0;
        for i in 0..100 {
            let reply = |n: u32| match (i + n) % 10 < good {
                true => Reply::ok(),
                false => Reply::refusal(400, "Throttling.User"),
            };
            double.push((0..3).map(reply));
            attempts += match client.send(&list()).await {
                Ok(answer) => answer.attempts(),
                Err(error) => error.attempts(),
            };
            double.clear();
        }
        let most = if good == 0 { 101 } else { 121 };
        assert!((101..=most).contains(&attempts), "{good}: {attempts}");
    }
}
