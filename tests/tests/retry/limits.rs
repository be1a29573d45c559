//! Each limit has a name and a value; a call that is dropped leaves nothing behind.

use std::future::{Future, IntoFuture as _};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::credentials::CredentialsError;
use aliyun_rpc_core::retry::{Budget, RetryPolicy};
use aliyun_rpc_core::transport::{BoxFuture, TimeLimit, TransportError};
use aliyun_rpc_core::{Credentials, ProvideCredentials};

use crate::harness::secrets::{KEY_ID, SECRET};
use crate::harness::{Double, ListThings, Log, Reply, client_of, run};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn the_usual_limits() {
    let (double, log) = (Double::new([Reply::Hang, Reply::Hang]), Log::default());
    let client = client_of(&double, &log).build().unwrap();
    // 30 s for the first attempt, a pause, and what is left of 60 s for the second.
    let late = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(2)
        .took(60 * SECOND..60 * SECOND + SECOND / 100)
        .says(["timed out: the whole call took more than 60s"]);
    assert!(
        late.lines[1].ends_with("failed with a time limit: one attempt"),
        "{:?}",
        late.lines
    );
    assert!(matches!(
        late.error().transport(),
        Some(TransportError::Timeout {
            limit: TimeLimit::Total,
            ..
        })
    ));

    let double = Double::new((0..3).map(|_| Reply::Hang));
    let client = client_of(&double, &log)
        .attempt_timeout(2 * SECOND)
        .build()
        .unwrap();
    run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(3)
        .says(["timed out: one attempt took more than 2s", "3 attempts"]);
}

#[test]
fn a_limit_of_nothing_is_refused() {
    let double_free = |builder: aliyun_rpc_core::ClientBuilder| {
        let error = builder.access_key("id", "secret").build().unwrap_err();
        error.to_string()
    };
    let text = double_free(aliyun_rpc_core::Client::builder().credentials_timeout(Duration::ZERO));
    assert!(text.contains("`credentials_timeout` is zero"), "{text}");
}

/// Lets a future be polled so often and no more.
struct Polls<F>(F, u32);

impl<F: Future + Unpin> Future for Polls<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        if this.1 == 0 {
            return Poll::Ready(None);
        }
        this.1 -= 1;
        Pin::new(&mut this.0).poll(context).map(Some)
    }
}

/// Takes its time each time it is asked.
#[derive(Debug)]
struct Slow;

impl ProvideCredentials for Slow {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(async {
            tokio::time::sleep(SECOND / 10).await;
            Ok(Credentials::new(KEY_ID, SECRET))
        })
    }
}

/// A call with a slow source, a pause, a cut answer and a correction: dropped after each number of polls.
#[tokio::test(start_paused = true)]
async fn a_call_may_be_dropped_at_every_await() {
    let log = Log::default();
    let replies = || {
        [
            Reply::refusal(400, "Throttling").after(SECOND / 10),
            Reply::refusal(400, "SignatureNonceUsed").after(SECOND / 10),
            Reply::json(200, "{").after(SECOND / 10),
            Reply::ok().after(SECOND / 10),
        ]
    };
    let budget = Budget::new(1_000);
    let policy = RetryPolicy::new()
        .jitter(FixedJitter(1.0))
        .budget(budget.clone());
    let double = Double::new([]);
    let client = client_of(&double, &log)
        .credentials(Slow)
        .retry(policy)
        .build()
        .unwrap();
    let mut finished = 0;
    for polls in 0..30 {
        double.clear();
        double.push(replies());
        let before = budget.left();
        let call = client.send(&ListThings::default()).into_future();
        let outcome = Polls(Box::pin(call), polls).await;
        match outcome {
            Some(answer) => {
                assert_eq!(answer.unwrap().attempts(), 4);
                finished += 1;
            }
            // What was spent, was spent on retries that have failed.
            None => assert!([0, 5].contains(&(before - budget.left())), "{polls}"),
        }
        double.clear();
        double.push([Reply::ok()]);
        client.send(&ListThings::default()).await.unwrap();
    }
    assert!((5..25).contains(&finished), "{finished}");
}

/// At every point at which a call can wait, and then the client goes on as if nothing had been.
#[tokio::test(start_paused = true)]
async fn dropped_calls_leave_nothing_behind() {
    let log = Log::default();
    let double = Double::new([]);
    let client = client_of(&double, &log).build().unwrap();
    for (at, replies) in [
        (SECOND / 2, vec![Reply::Hang]),
        (SECOND / 2, vec![Reply::ok().after(SECOND)]),
        (
            SECOND / 100,
            vec![Reply::refusal(400, "Throttling").header("x-acs-retry-after", "500")],
        ),
        (
            SECOND,
            vec![
                Reply::refusal(400, "Throttling").header("x-acs-retry-after", "500"),
                Reply::Hang,
            ],
        ),
    ] {
        double.push(replies);
        let call = tokio::time::timeout(at, client.send(&ListThings::default()));
        assert!(call.await.is_err());
        double.assert_used_up();
        double.push([Reply::ok()]);
        run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
            .attempts(1);
    }
}
