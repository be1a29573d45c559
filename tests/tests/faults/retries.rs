//! Rows 29 to 34 and 53: failures that are repeated.

use std::collections::HashSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use aliyun_rpc_core::Client;
use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::clock::{ManualClock, parse_iso8601};
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::{Budget, RetryPolicy};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;

use crate::harness::{CreateThing, Double, ListThings, Log, MakeThing, Reply, client_of, run};

pub(crate) const NOTHING: Duration = Duration::ZERO;

pub(crate) fn millis(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

pub(crate) fn exactly(pause: Duration) -> std::ops::RangeInclusive<Duration> {
    // tokio's clock goes by milliseconds and wakes at the first one that is late enough.
    pause..=pause + millis(2)
}

/// The longest pauses there can be: without chance, events and times are exact.
pub(crate) fn longest() -> RetryPolicy {
    RetryPolicy::new().jitter(FixedJitter(1.0))
}

/// A client that these replies wait for.
pub(crate) fn scripted(replies: impl IntoIterator<Item = Reply>) -> (Client, Double, Log) {
    let (double, log) = (Double::new(replies), Log::default());
    let client = client_of(&double, &log).retry(longest()).build().unwrap();
    (client, double, log)
}

pub(crate) fn create() -> CreateThing {
    CreateThing {
        name: "thing".to_owned(),
        ..CreateThing::default()
    }
}

pub(crate) fn make() -> MakeThing {
    MakeThing {
        name: "thing".to_owned(),
        ..MakeThing::default()
    }
}

fn token_of(request: &http::Request<Bytes>) -> String {
    let form: Vec<(String, String)> = serde_urlencoded::from_bytes(request.body()).unwrap();
    let found = form.into_iter().find(|(name, _)| name == "ClientToken");
    found.unwrap().1
}

#[tokio::test(start_paused = true)]
async fn row_29_server_failures_are_repeated_where_that_does_no_harm() {
    let failure = || Reply::refusal(500, "InternalError");
    let (client, double, log) = scripted([failure(), failure(), Reply::ok()]);
    run(&log, client.send(&ListThings::default()))
        .await
        .succeeded()
        .attempts(3)
        .took(exactly(millis(150)))
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 500",
            "ListThings: failed with InternalError",
            "ListThings: waits 50ms after a failure that may pass",
            "ListThings: attempt 2",
            "ListThings: answered with HTTP 500",
            "ListThings: failed with InternalError",
            "ListThings: waits 100ms after a failure that may pass",
            "ListThings: attempt 3",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 3 attempts",
        ]);
    // Each attempt is signed anew, and says which it is.
    let nonces: HashSet<String> = double
        .headers("x-acs-signature-nonce")
        .into_iter()
        .collect();
    assert_eq!(nonces.len(), 3);
    assert_eq!(double.headers("x-acs-retry-attempts"), ["", "1", "2"]);
    assert_eq!(double.headers("x-acs-retry-delay"), ["", "50", "100"]);
    let signed = double.headers("authorization");
    assert!(!signed[0].contains("x-acs-retry-attempts"));
    assert!(signed[1].contains(";x-acs-retry-attempts;x-acs-retry-delay;"));

    // A token makes a change safe to repeat; the same one on all attempts.
    let (client, double, log) = scripted([failure(), failure(), failure()]);
    let made = run(&log, client.send(&create()))
        .await
        .failed()
        .attempts(3)
        .says([
            "CreateThing: InternalError: Refused. (HTTP 500, request 6D2C-0A1F-99, things.example, 3 attempts)",
            "repeat it only with the same idempotency token",
        ])
        .took(exactly(millis(150)));
    let tokens: HashSet<String> = double
        .seen()
        .iter()
        .map(|seen| token_of(&seen.request))
        .collect();
    assert_eq!(tokens.len(), 1);
    let error = made.error();
    assert_eq!(
        error.idempotency_token(),
        tokens.iter().next().map(String::as_str)
    );
    assert!(error.is_ambiguous() && error.is_retryable() && error.is("InternalError"));

    let (client, double, log) = scripted([failure()]);
    let made = run(&log, client.send(&make()))
        .await
        .failed()
        .attempts(1)
        .took(exactly(NOTHING))
        .says([
            "InternalError",
            "the call may have been executed: look before repeating it",
        ])
        .events([
            "MakeThing: attempt 1",
            "MakeThing: answered with HTTP 500",
            "MakeThing: failed with InternalError",
            "MakeThing: gave up after 1 attempt: InternalError",
        ]);
    assert!(made.error().is_ambiguous() && !made.error().is_retryable());
    double.assert_used_up();

    // A caller who empties the token has nothing that protects the call.
    let emptied = CreateThing {
        client_token: Some(String::new()),
        ..create()
    };
    let (client, _, log) = scripted([failure()]);
    let made = run(&log, client.send(&emptied)).await.failed().attempts(1);
    assert!(made.error().is_ambiguous());
    // And one who sets it keeps it.
    let own = CreateThing {
        client_token: Some("mine".to_owned()),
        ..create()
    };
    let (client, double, log) = scripted([failure(), Reply::ok()]);
    run(&log, client.send(&own)).await.succeeded().attempts(2);
    assert!(
        double
            .seen()
            .iter()
            .all(|seen| token_of(&seen.request) == "mine")
    );
}

#[tokio::test(start_paused = true)]
async fn row_30_pages_of_gateways_are_transient() {
    for status in [502, 503, 504] {
        let page = || {
            let html = "<html><head><title>Bad Gateway</title></head><body>nginx c4narySecret+/=&%7E0123</body></html>";
            Reply::json(status, html).header("content-type", "text/html")
        };
        let (client, _, log) = scripted([page(), Reply::ok()]);
        run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
            .attempts(2)
            .took(exactly(millis(50)));
        let (client, _, log) = scripted([page(), page(), page()]);
        let text = format!("HTTP {status}, things.example, 3 attempts");
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(3)
            .says([
                "a gateway answered in place of the service",
                "Bad Gateway nginx",
                &text,
            ])
            .took(exactly(millis(150)));
        let error = run.error();
        assert_eq!(error.kind(), ErrorKind::Gateway);
        assert_eq!(error.gateway().unwrap().status, status);
        assert!(error.is_retryable() && !error.is_ambiguous());
        let last = format!("ListThings: gave up after 3 attempts: HTTP {status} of a gateway");
        assert_eq!(run.lines.last(), Some(&last));
    }
}

#[tokio::test(start_paused = true)]
async fn row_31_retry_after_in_seconds_and_as_a_date() {
    let busy = |name, value: &str| Reply::refusal(503, "ServiceUnavailable").header(name, value);
    let now = parse_iso8601("2024-05-06T07:08:09Z").unwrap();
    for (value, date, pause) in [
        ("3", "", millis(3_000)),
        ("Mon, 06 May 2024 07:08:14 GMT", "", millis(5_000)),
        // Compared with the answer's own date, whatever the machine's clock shows.
        (
            "Mon, 06 May 2024 03:00:02 GMT",
            "Mon, 06 May 2024 03:00:00 GMT",
            millis(2_000),
        ),
        // More than the longest pause.
        ("3600", "", millis(20_000)),
        // Nothing to go by.
        ("-3", "", millis(50)),
        ("0", "", millis(50)),
        ("soon", "", millis(50)),
        ("Mon, 06 May 2024 07:00:00 GMT", "", millis(50)),
    ] {
        let mut reply = busy("retry-after", value);
        if !date.is_empty() {
            reply = reply.header("date", date);
        }
        let (double, log) = (Double::new([reply, Reply::ok()]), Log::default());
        let client = client_of(&double, &log)
            .retry(longest())
            .clock(ManualClock::new(now))
            .build()
            .unwrap();
        run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
            .attempts(2)
            .took(exactly(pause));
    }

    // No waiting for what cannot be: the call ends at once and says so.
    let (client, double, log) = scripted([busy("retry-after", "10")]);
    let call = client
        .send(&ListThings::default())
        .timeout(Duration::from_secs(5));
    let run = run(&log, call)
        .await
        .failed()
        .attempts(1)
        .took(exactly(NOTHING))
        .says([
            "asked to wait 10s",
            "the next attempt would be after 10s and 5s are left of the call's time",
        ])
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 503",
            "ListThings: failed with ServiceUnavailable",
            "ListThings: gave up after 1 attempt: ServiceUnavailable",
        ]);
    assert_eq!(run.error().retry_after(), Some(Duration::from_secs(10)));
    double.assert_used_up();
}

#[tokio::test(start_paused = true)]
async fn row_32_throttling_goes_by_the_code() {
    for code in [
        "Throttling",
        "Throttling.User",
        "Throttling.Api",
        "FlowControlError",
    ] {
        for status in [400, 429, 503] {
            // Refused is not executed: even a change without a token is repeated.
            let (client, _, log) = scripted([
                Reply::refusal(status, code),
                Reply::refusal(status, code),
                Reply::ok(),
            ]);
            run(&log, client.send(&make()))
                .await
                .succeeded()
                .attempts(3)
                .took(exactly(millis(3_000)))
                .events([
                    "MakeThing: attempt 1",
                    &format!("MakeThing: answered with HTTP {status}"),
                    &format!("MakeThing: failed with {code}"),
                    "MakeThing: waits 1s throttled",
                    "MakeThing: attempt 2",
                    &format!("MakeThing: answered with HTTP {status}"),
                    &format!("MakeThing: failed with {code}"),
                    "MakeThing: waits 2s throttled",
                    "MakeThing: attempt 3",
                    "MakeThing: answered with HTTP 200",
                    "MakeThing: succeeded after 3 attempts",
                ]);
        }
    }
    // A gateway that throttles.
    let (client, _, log) = scripted([Reply::json(429, "slow down"), Reply::ok()]);
    run(&log, client.send(&make()))
        .await
        .succeeded()
        .attempts(2)
        .took(exactly(millis(1_000)));
    // A code that only looks like it.
    let (client, _, log) = scripted([Reply::refusal(404, "ThrottlingPolicyNotFound")]);
    let run = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(1);
    assert!(!run.error().is_throttled() && !run.error().is_ambiguous());
}

#[tokio::test(start_paused = true)]
async fn row_33_hints_are_milliseconds_and_the_longest_wins() {
    const LIMIT: &str = "Limit:1,Remain:0,TimeLeft:2000,Reset:1234";
    type Headers = &'static [(&'static str, &'static str)];
    let cases: [(Headers, u64, &str); 9] = [
        (
            &[("x-acs-retry-after", "2500")],
            2_500,
            "as the service asks",
        ),
        (&[("x-ratelimit-user", LIMIT)], 2_000, "as the service asks"),
        (
            &[("x-ratelimit-user-api", LIMIT)],
            2_000,
            "as the service asks",
        ),
        (
            &[("x-acs-retry-after", "2500"), ("x-ratelimit-user", LIMIT)],
            2_500,
            "as the service asks",
        ),
        (
            &[("x-acs-retry-after", "1500"), ("x-ratelimit-user", LIMIT)],
            2_000,
            "as the service asks",
        ),
        // A short one is kept too: the service knows best.
        (&[("x-acs-retry-after", "7")], 7, "as the service asks"),
        // Huge: the longest pause.
        (
            &[("x-acs-retry-after", "99999999999999999999")],
            20_000,
            "as the service asks",
        ),
        (&[("x-acs-retry-after", "-2500")], 1_000, "throttled"),
        (&[("x-ratelimit-user", "TimeLeft:soon")], 1_000, "throttled"),
    ];
    for (headers, pause, why) in cases {
        let mut refused = Reply::refusal(400, "Throttling.User");
        for (name, value) in headers {
            refused = refused.header(name, value);
        }
        let (client, double, log) = scripted([refused, Reply::ok()]);
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
            .attempts(2)
            .took(exactly(millis(pause)));
        let waits = format!("ListThings: waits {:?} {why}", millis(pause));
        assert_eq!(run.lines[3], waits, "{headers:?}");
        assert_eq!(double.headers("x-acs-retry-delay")[1], pause.to_string());
    }
}

/// Throttles everything.
#[derive(Debug)]
struct Full;

impl Transport for Full {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async {
            let mut answer = http::Response::new(Bytes::from_static(br#"{"Code":"Throttling"}"#));
            *answer.status_mut() = http::StatusCode::TOO_MANY_REQUESTS;
            Ok(answer)
        })
    }
}

#[tokio::test(start_paused = true)]
async fn row_34_a_storm_runs_dry() {
    let log = Log::default();
    let client = log
        .observe(Client::builder())
        .endpoint("https://things.example")
        .access_key("LTAI5tExampleExample9xQ2", "s")
        .transport(Full)
        .build()
        .unwrap();
    let storm = || async {
        let calls = (0..200).map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.send(&ListThings::default()).await.unwrap_err() })
        });
        let calls: Vec<_> = calls.collect();
        let (mut attempts, mut dry) = (0, 0);
        for call in calls {
            let error = call.await.unwrap();
            crate::harness::assert_no_secret(&error);
            attempts += error.attempts();
            dry += u32::from(error.to_string().contains("retry budget exhausted"));
        }
        (attempts, dry)
    };
    let start = tokio::time::Instant::now();
    // 500 tokens are 100 retries at 5 each; the other calls end at their first failure.
    let (attempts, dry) = storm().await;
    assert_eq!(attempts, 300);
    assert!(dry >= 100, "{dry}");
    // Once dry: one attempt per call, less than the 1.2 that are promised.
    let (attempts, dry) = storm().await;
    assert_eq!((attempts, dry), (200, 200));
    assert!(start.elapsed() <= millis(3_000), "{:?}", start.elapsed());
    assert_eq!(log.count("ListThings: attempt"), 500);
    assert_eq!(log.count("ListThings: waits"), 100);
}

#[test]
fn row_53_a_runtime_that_ends_during_a_pause_takes_the_call_along() {
    static PANICKED: AtomicBool = AtomicBool::new(false);
    let (log, budget) = (Log::default(), Budget::default());
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let call = {
        let _inside = runtime.enter();
        let slow = || Reply::refusal(400, "Throttling").header("x-acs-retry-after", "15000");
        let client = client_of(&Double::new([slow()]), &log)
            .retry(longest().budget(budget.clone()))
            .build()
            .unwrap();
        runtime.spawn(async move {
            /// Notes a panic of the task, which the runtime would swallow.
            struct Watch;
            impl Drop for Watch {
                fn drop(&mut self) {
                    PANICKED.fetch_or(std::thread::panicking(), Ordering::Relaxed);
                }
            }
            let _watch = Watch;
            let _ = client.send(&ListThings::default()).await;
        })
    };
    while log.count("ListThings: waits 15s") == 0 {
        std::thread::sleep(millis(1));
    }
    assert_eq!(budget.left(), 495);
    let started = std::time::Instant::now();
    runtime.shutdown_timeout(Duration::from_secs(5));
    assert!(started.elapsed() < Duration::from_secs(4));
    assert!(call.is_finished() && !PANICKED.load(Ordering::Relaxed));
    // The retry was never sent: its token is back.
    assert_eq!(budget.left(), 500);
    assert_eq!(
        log.lines(),
        [
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 400",
            "ListThings: failed with Throttling",
            "ListThings: waits 15s as the service asks",
        ]
    );
}
