//! Each limit has a name and a value; a call that is dropped leaves nothing behind.

use std::time::Duration;

use aliyun_rpc_core::transport::TimeLimit;
use aliyun_rpc_core::transport::TransportError;

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
