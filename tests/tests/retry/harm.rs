//! What may be sent again, by what became of the first request and by what a second one would do.

use std::time::Duration;

use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use aliyun_rpc_core::{Client, Error};

use crate::harness::{
    CreateThing, Double, ListThings, Log, MakeThing, Reply, assert_no_secret, client_of,
};

type Failure = (fn() -> Reply, Sent, Again);

/// Everything that can come back in place of an answer of success.
fn failures() -> Vec<Failure> {
    use Again::{Never, Yes};
    use Sent::{No, Perhaps, Refused};
    vec![
        (
            || {
                fail(TransportError::Connect {
                    source: "refused".into(),
                })
            },
            No,
            Yes,
        ),
        (|| timeout(TimeLimit::Connect), No, Yes),
        (|| timeout(TimeLimit::Pool), No, Never),
        (
            || {
                fail(TransportError::Tls {
                    source: "expired".into(),
                })
            },
            No,
            Never,
        ),
        (
            || fail(TransportError::Unsupported("odd".to_owned())),
            No,
            Never,
        ),
        (|| timeout(TimeLimit::Headers), Perhaps, Yes),
        (|| timeout(TimeLimit::Read), Perhaps, Yes),
        (|| Reply::lost(false), Perhaps, Yes),
        (|| Reply::lost(true), Perhaps, Yes),
        (
            || {
                fail(TransportError::Malformed {
                    source: "no HTTP".into(),
                })
            },
            Perhaps,
            Never,
        ),
        (
            || fail(TransportError::BodyTooLarge { limit: 8 }),
            Perhaps,
            Never,
        ),
        (|| Reply::refusal(500, "InternalError"), Perhaps, Yes),
        (|| Reply::refusal(500, "Whatever"), Perhaps, Yes),
        (|| Reply::refusal(501, "Whatever"), Perhaps, Never),
        (|| Reply::refusal(400, "UnknownError"), Perhaps, Yes),
        (|| Reply::json(504, "<html>late</html>"), Perhaps, Yes),
        (|| Reply::refusal(503, "Throttling.Api"), Refused, Yes),
        (|| Reply::json(429, ""), Refused, Yes),
        (|| Reply::refusal(400, "InvalidParameter"), Refused, Never),
        (|| Reply::refusal(409, "Conflict"), Refused, Never),
        (|| Reply::json(404, "nothing"), Refused, Never),
        (
            || Reply::json(302, "").header("location", "http://other.example/"),
            Refused,
            Never,
        ),
    ]
}

/// What became of the request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Sent {
    No,
    Perhaps,
    Refused,
}

/// Whether it is worth another attempt, if that does no harm.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Again {
    Yes,
    Never,
}

fn fail(error: TransportError) -> Reply {
    Reply::Fail(error)
}

fn timeout(limit: TimeLimit) -> Reply {
    let after = Duration::from_secs(1);
    fail(TransportError::Timeout { limit, after })
}

fn answers(reply: fn() -> Reply) -> (Client, Double) {
    let double = Double::new((0..4).map(|_| reply()));
    let client = client_of(&double, &Log::default()).build().unwrap();
    (client, double)
}

#[tokio::test(start_paused = true)]
async fn every_failure_and_every_kind_of_operation() {
    for (number, (reply, sent, again)) in failures().into_iter().enumerate() {
        let (client, _) = answers(reply);
        let reads = client.send(&ListThings::default()).await.unwrap_err();
        let (client, _) = answers(reply);
        let carries = CreateThing {
            name: "n".to_owned(),
            ..CreateThing::default()
        };
        let carries = client.send(&carries).await.unwrap_err();
        let (client, _) = answers(reply);
        let changes = MakeThing {
            name: "n".to_owned(),
            password: None,
        };
        let changes = client.send(&changes).await.unwrap_err();

        let told = |error: &Error| {
            assert_no_secret(error);
            (error.attempts(), error.is_ambiguous(), error.is_retryable())
        };
        let retried = again == Again::Yes;
        // A connection that was closed while idle is worth one more, for nothing.
        let closed = matches!(
            reads.transport(),
            Some(TransportError::Interrupted { reused: true, .. })
        );
        let attempts = if retried { 3 + u32::from(closed) } else { 1 };
        let perhaps = sent == Sent::Perhaps;
        // One that only reads is repeated and never in doubt.
        let why = format!("{number}: {reads}");
        assert_eq!(told(&reads), (attempts, false, retried), "{why}");
        // One with a token is repeated; whether it was executed is open in the end.
        assert_eq!(told(&carries), (attempts, perhaps, retried), "{why}");
        assert_eq!(carries.idempotency_token().map(str::len), Some(32));
        // One that changes something is repeated only if nothing was done.
        let safe = retried && !perhaps;
        let attempts = if safe { 3 } else { 1 };
        assert_eq!(told(&changes), (attempts, perhaps, safe), "{why}");
        let says = changes.to_string().contains("may have been executed");
        assert_eq!(says, perhaps, "{changes}");
    }
}

#[tokio::test(start_paused = true)]
async fn limits_that_cut_a_request_off_leave_it_open() {
    let second = Duration::from_secs(1);
    let make = MakeThing {
        name: "n".to_owned(),
        password: None,
    };
    // An attempt's limit, and the call's.
    for (attempt, total, limit) in [
        (second, 60 * second, TimeLimit::Attempt),
        (60 * second, second, TimeLimit::Total),
    ] {
        let double = Double::new([Reply::Hang]);
        let client = client_of(&double, &Log::default())
            .attempt_timeout(attempt)
            .timeout(total)
            .build()
            .unwrap();
        let error = client.send(&make).await.unwrap_err();
        assert!(matches!(
            error.transport(),
            Some(TransportError::Timeout { limit: hit, .. }) if *hit == limit
        ));
        assert!(error.is_ambiguous() && !error.is_retryable(), "{error}");
        assert_eq!(error.attempts(), 1);
    }
    // The call's limit during a pause, after a refusal: nothing is open.
    let refused = || Reply::refusal(400, "Throttling").header("x-acs-retry-after", "800");
    let double = Double::new([refused(), refused().after(second)]);
    let client = client_of(&double, &Log::default())
        .timeout(2 * second)
        .build()
        .unwrap();
    let error = client.send(&make).await.unwrap_err();
    assert!(error.is_throttled() && !error.is_ambiguous(), "{error}");
    assert_eq!(error.attempts(), 2);
}

/// Doubt stays, whatever comes after it.
#[tokio::test(start_paused = true)]
async fn a_later_refusal_does_not_settle_an_earlier_doubt() {
    let double = Double::new([Reply::lost(false), Reply::refusal(400, "InvalidParameter")]);
    let client = client_of(&double, &Log::default()).build().unwrap();
    let create = CreateThing {
        name: "n".to_owned(),
        ..CreateThing::default()
    };
    let error = client.send(&create).await.unwrap_err();
    assert!(
        error.is("InvalidParameter") && error.is_ambiguous(),
        "{error}"
    );
    assert!(
        error
            .to_string()
            .contains("with the same idempotency token"),
        "{error}"
    );
    // With it, the caller can go on where the call ended.
    double.push([Reply::ok()]);
    let token = error.idempotency_token().unwrap();
    client.send(&create).idempotency_token(token).await.unwrap();
    let bodies = double.seen();
    assert_eq!(bodies[2].request.body(), bodies[0].request.body());
}

#[tokio::test(start_paused = true)]
async fn raw_calls_say_themselves() {
    for (idempotent, attempts) in [(false, 1), (true, 3)] {
        let double = Double::new((0..3).map(|_| Reply::lost(false)));
        let client = client_of(&double, &Log::default()).build().unwrap();
        let call = client
            .raw("Things", "2024-05-06", "ListThings")
            .param("ClientToken", "mine");
        let call = if idempotent { call.idempotent() } else { call };
        let error = call.await.unwrap_err();
        assert_eq!(
            (error.attempts(), error.is_ambiguous()),
            (attempts, !idempotent)
        );
    }
}
