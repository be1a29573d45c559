//! Rows 40 to 42: clocks that go wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use aliyun_rpc_core::Client;
use aliyun_rpc_core::clock::{Clock as _, RuntimeClock, parse_iso8601};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;

use crate::harness::{ListThings, Log, MakeThing, client, run};

const NOTHING: Duration = Duration::ZERO;
const MINUTE: Duration = Duration::from_secs(60);

/// A service that refuses requests whose time is more than 15 minutes away from its own, and says what time it is.
#[derive(Clone, Debug)]
struct Punctual {
    time: RuntimeClock,
    /// How long a request is under way, one way and the other.
    way: Duration,
    code: &'static str,
    /// The answer's `Date`; its own time if there is none here.
    date: Option<&'static str>,
    age: Option<&'static str>,
    refused: Arc<AtomicU32>,
}

impl Punctual {
    fn new() -> Self {
        Self {
            time: RuntimeClock::new(right_time()),
            way: Duration::from_millis(20),
            code: "InvalidTimeStamp.Expired",
            date: None,
            age: None,
            refused: Arc::default(),
        }
    }

    fn refused(&self) -> u32 {
        self.refused.load(Ordering::Relaxed)
    }

    fn answer(&self, request: &http::Request<Bytes>) -> http::Response<Bytes> {
        let date = request.headers()["x-acs-date"].to_str().unwrap();
        let now = self.time.now();
        let refused = apart(parse_iso8601(date).unwrap(), now) > 15 * MINUTE;
        let body = match refused {
            true => format!(r#"{{"Code":"{}","Message":"Time is wrong."}}"#, self.code),
            false => r#"{"RequestId":"6D2C-0A1F-11"}"#.to_owned(),
        };
        self.refused
            .fetch_add(u32::from(refused), Ordering::Relaxed);
        let mut answer = http::Response::new(Bytes::from(body));
        if refused {
            *answer.status_mut() = http::StatusCode::BAD_REQUEST;
        }
        let date = match self.date {
            Some(date) => date.to_owned(),
            None => httpdate::fmt_http_date(now),
        };
        let headers = answer.headers_mut();
        if !date.is_empty() {
            headers.insert("date", date.parse().unwrap());
        }
        if let Some(age) = self.age {
            headers.insert("age", age.parse().unwrap());
        }
        answer
    }
}

impl Transport for Punctual {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async move {
            tokio::time::sleep(self.way).await;
            let answer = self.answer(&request);
            tokio::time::sleep(self.way).await;
            Ok(answer)
        })
    }
}

fn right_time() -> SystemTime {
    parse_iso8601("2024-05-06T07:08:09Z").unwrap()
}

fn apart(a: SystemTime, b: SystemTime) -> Duration {
    a.duration_since(b).unwrap_or_else(|error| error.duration())
}

/// A client on a machine whose clock shows this.
fn on(service: &Punctual, machine: &RuntimeClock, log: &Log) -> Client {
    client("https://things.example", log)
        .transport(service.clone())
        .clock(machine.clone())
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn row_40_a_wrong_clock_costs_one_more_attempt() {
    for code in [
        "InvalidTimeStamp.Expired",
        "IllegalTimestamp",
        "InvalidTimeStamp.Format",
    ] {
        for ahead in [true, false] {
            let service = Punctual {
                code,
                ..Punctual::new()
            };
            let wrong = match ahead {
                true => right_time() + 20 * MINUTE,
                false => right_time() - 20 * MINUTE,
            };
            let machine = RuntimeClock::new(wrong);
            let log = Log::default();
            let client = on(&service, &machine, &log);
            // Nothing was executed: a change is sent again as well.
            run(
                &log,
                client.send(&MakeThing {
                    name: "n".to_owned(),
                    password: None,
                }),
            )
            .await
            .succeeded()
            .attempts(2)
            .took(4 * service.way..=4 * service.way + Duration::from_millis(4))
            .events([
                "MakeThing: attempt 1",
                "MakeThing: answered with HTTP 400",
                &format!("MakeThing: failed with {code}"),
                "MakeThing: uses the service's time in place of this machine's",
                "MakeThing: attempt 2",
                "MakeThing: answered with HTTP 200",
                "MakeThing: succeeded after 2 attempts",
            ]);
            // Later calls are right at once, for as long as the machine goes wrong.
            for _ in 0..5 {
                tokio::time::sleep(60 * MINUTE).await;
                run(&log, client.send(&ListThings::default()))
                    .await
                    .succeeded()
                    .attempts(1);
            }
            assert_eq!(service.refused(), 1);
        }
    }

    // Many at once: each that was already sent comes back once, none fails.
    let (service, log) = (Punctual::new(), Log::default());
    let client = on(
        &service,
        &RuntimeClock::new(right_time() - 20 * MINUTE),
        &log,
    );
    let calls: Vec<_> = (0..100_u64)
        .map(|i| {
            let client = client.clone();
            tokio::spawn(async move {
                tokio::time::sleep(Duration::from_millis(i)).await;
                client
                    .send(&ListThings::default())
                    .await
                    .unwrap()
                    .attempts()
            })
        })
        .collect();
    let mut second = 0;
    for call in calls {
        let attempts = call.await.unwrap();
        assert!(attempts <= 2);
        second += attempts - 1;
    }
    // Those that were sent within the 40 ms until the first answer.
    assert_eq!(second, service.refused());
    assert!((40..=43).contains(&second), "{second}");

    // A service that sticks to its refusal ends the call.
    let stubborn = Punctual {
        way: 20 * MINUTE,
        ..Punctual::new()
    };
    let log = Log::default();
    let client = super::harness::client("https://things.example", &log)
        .transport(stubborn.clone())
        .clock(RuntimeClock::new(right_time() - 60 * MINUTE))
        .attempt_timeout(60 * MINUTE)
        .timeout(600 * MINUTE)
        .build()
        .unwrap();
    run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(2)
        .says([
            "InvalidTimeStamp.Expired",
            "check the clock of this machine",
        ]);
}

#[tokio::test(start_paused = true)]
async fn row_41_dates_that_cannot_be_believed_are_ignored() {
    let cached = Some("Mon, 06 May 2024 07:08:09 GMT");
    for (date, age) in [
        (Some("Thu, 01 Jan 1970 00:00:00 GMT"), None),
        (Some("Fri, 01 Jan 2500 00:00:00 GMT"), None),
        (Some(""), None),
        (Some("now"), None),
        (cached, Some("3600")),
        (cached, Some("0")),
    ] {
        let service = Punctual {
            date,
            age,
            ..Punctual::new()
        };
        let machine = RuntimeClock::new(right_time() - 20 * MINUTE);
        let log = Log::default();
        let client = on(&service, &machine, &log);
        let run = run(&log, client.send(&ListThings::default()))
            .await
            .failed()
            .attempts(1)
            .took(2 * service.way..=2 * service.way + Duration::from_millis(4))
            .says([
                "InvalidTimeStamp.Expired: Time is wrong.",
                "check the clock of this machine",
            ])
            .events([
                "ListThings: attempt 1",
                "ListThings: answered with HTTP 400",
                "ListThings: failed with InvalidTimeStamp.Expired",
                "ListThings: gave up after 1 attempt: InvalidTimeStamp.Expired",
            ]);
        assert!(run.error().is_clock_skew() && !run.error().is_retryable());
    }
    // A date that agrees with the machine does not help either: the service has another reason.
    let service = Punctual::new();
    let machine = RuntimeClock::new(right_time() - 20 * MINUTE);
    let log = Log::default();
    let odd = Punctual {
        date: Some("Mon, 06 May 2024 06:48:09 GMT"),
        ..service
    };
    run(&log, on(&odd, &machine, &log).send(&ListThings::default()))
        .await
        .failed()
        .attempts(1);
}

#[tokio::test(start_paused = true)]
async fn row_42_a_corrected_clock_is_trusted_again() {
    let (service, log) = (Punctual::new(), Log::default());
    let machine = RuntimeClock::new(right_time() - 20 * MINUTE);
    let client = on(&service, &machine, &log);
    let call = async || {
        run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
    };
    call().await.attempts(2);
    call().await.attempts(1);

    // Somebody sets the machine's clock right, without telling the client.
    machine.set(service.time.now());
    call().await.attempts(1).took(NOTHING..MINUTE);
    assert_eq!(service.refused(), 1);

    // From then on it is the machine's clock that counts, and goes wrong again: once more.
    machine.set(service.time.now() + 20 * MINUTE);
    call().await.attempts(2);
    assert_eq!(service.refused(), 2);
    // Half-way back is within what the service accepts, and the client stays with what it learned.
    machine.set(service.time.now() + 3 * MINUTE);
    call().await.attempts(1);
    assert_eq!(service.refused(), 2);
}

/// The monotonic clock stands still while a machine sleeps, so that what was learned may be what is wrong.
#[tokio::test(start_paused = true)]
async fn what_was_learned_is_given_up_when_answers_agree_with_the_machine() {
    let (service, log) = (Punctual::new(), Log::default());
    let machine = RuntimeClock::new(right_time() - 20 * MINUTE);
    let client = on(&service, &machine, &log);
    let call = async || {
        run(&log, client.send(&ListThings::default()))
            .await
            .succeeded()
    };
    call().await.attempts(2);
    // An hour of sleep: for the world it passes, for the runtime it does not. On waking the machine asks for the time.
    service.time.set(service.time.now() + 60 * MINUTE);
    machine.set(service.time.now());
    call().await.attempts(2);
    call().await.attempts(1);
    assert_eq!(service.refused(), 2);
    // Ten minutes of sleep: still accepted, and the answer tells that the machine is right.
    machine.set(service.time.now() - 20 * MINUTE);
    call().await.attempts(2);
    service.time.set(service.time.now() + 10 * MINUTE);
    machine.set(service.time.now());
    call().await.attempts(1);
    service.time.set(service.time.now() + 10 * MINUTE);
    machine.set(service.time.now());
    call().await.attempts(1);
    assert_eq!(service.refused(), 3);
}
