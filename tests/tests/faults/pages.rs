//! Rows 35 and 55 to 57: successes that are none, pages and waiters.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::retry::{NoRetry, RetryPolicy};
use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use aliyun_rpc_core::{Client, Error, Response, RpcAction, RpcResponse, Until, Wait};
use tokio::time::Instant;

use crate::harness::run::Run;
use crate::harness::secrets::SECRET;
use crate::harness::{Double, Log, Reply, assert_no_secret, client_of, run};

/// Reports failures with HTTP status 200.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Things",
    version = "2024-05-06",
    idempotent,
    success_codes("OK", "200")
)]
struct SendThing {}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct SendThingResponse {
    code: String,
    thing_id: String,
}

/// The same, but nobody has said what a `Code` means.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", response = SendThingResponse)]
struct SendOther {}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Things",
    version = "2024-05-06",
    paginate(token = next_token, items = things, item = String)
)]
struct ListByToken {
    next_token: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ListByTokenResponse {
    things: Vec<String>,
    next_token: String,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Things",
    version = "2024-05-06",
    paginate(page = page_number, size = page_size, total = total_count, items = things, item = String)
)]
struct ListByNumber {
    page_number: Option<i32>,
    page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct ListByNumberResponse {
    things: Vec<String>,
    total_count: i64,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Things",
    version = "2024-05-06",
    waiter(
        ready,
        status = state,
        done("Ready"),
        failed("Broken"),
        missing("Thing.NotFound"),
        every = 10
    )
)]
struct GetThing {}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct GetThingResponse {
    state: String,
}

/// A client whose retries pause for half of what they can, and the double that it calls.
fn started(replies: impl IntoIterator<Item = Reply>) -> (Client, Double, Log) {
    let (double, log) = (Double::new(replies), Log::default());
    let policy = RetryPolicy::new().jitter(FixedJitter(0.5));
    let client = client_of(&double, &log).retry(policy).build().unwrap();
    (client, double, log)
}

const ZERO: Duration = Duration::ZERO;

#[tokio::test(start_paused = true)]
async fn row_35_a_code_in_an_answer_of_success() {
    let refused = format!(
        r#"{{"Code":"isv.TEMPLATE_MISSING","Message":"No template for {SECRET}.","RequestId":"r-35"}}"#
    );
    // Only where the operation declares it.
    let (client, double, log) = started([Reply::json(200, &refused), Reply::json(200, &refused)]);
    let error = run(&log, client.send(&SendThing::default()))
        .await
        .failed()
        .attempts(1)
        .events([
            "SendThing: attempt 1",
            "SendThing: answered with HTTP 200",
            "SendThing: failed with isv.TEMPLATE_MISSING",
            "SendThing: gave up after 1 attempt: isv.TEMPLATE_MISSING",
        ])
        .says(["isv.TEMPLATE_MISSING: No template for ***. (HTTP 200, request r-35"])
        .took(ZERO..=ZERO);
    let error = error.error();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Service, Some(200))
    );
    assert!(error.is("isv.TEMPLATE_MISSING") && !error.is_retryable());
    let other = run(&log, client.send(&SendOther::default()))
        .await
        .succeeded();
    assert_eq!(other.result.unwrap().code, "isv.TEMPLATE_MISSING");
    double.assert_used_up();

    // Throttling is throttling, whatever the status, and asks for patience.
    let busy = r#"{"Code":"Throttling.User","Message":"Slower.","Success":false}"#;
    let busy = Reply::json(200, busy).header("x-acs-retry-after", "3000");
    let good = Reply::json(200, r#"{"Code":200,"ThingId":"t-1","Success":"true"}"#);
    let (client, double, log) = started([busy, good]);
    let wait = Duration::from_secs(3);
    let again = run(&log, client.send(&SendThing::default()))
        .await
        .succeeded()
        .attempts(2)
        .took(wait..wait * 2);
    assert_eq!(again.result.unwrap().thing_id, "t-1");
    double.assert_used_up();

    // No code is a success; `Success: false` is none.
    let silent = Reply::json(200, r#"{"ThingId":"t-2"}"#);
    let without = Reply::json(
        200,
        r#"{"Success":false,"Message":"Not now.","RequestId":"r-36"}"#,
    );
    let (client, double, log) = started([silent, without]);
    let _ = run(&log, client.send(&SendThing::default()))
        .await
        .succeeded();
    let without = run(&log, client.send(&SendThing::default()))
        .await
        .failed()
        .says(["Not now. (HTTP 200, request r-36"]);
    assert_eq!(
        (without.error().kind(), without.error().code()),
        (ErrorKind::Service, None)
    );
    double.assert_used_up();

    // In XML too.
    let xml =
        "<SendThingResponse><Code>isv.BAD</Code><RequestId>r-37</RequestId></SendThingResponse>";
    let (client, double, log) = started([Reply::json(200, xml)]);
    let call = client.send(&SendThing::default()).format(Format::Xml);
    let xml = run(&log, call).await.failed();
    assert!(xml.error().is("isv.BAD"));
    double.assert_used_up();
}

/// One page as a run, so that it is asserted like a call.
async fn page<A: aliyun_rpc_core::Paginate>(
    log: &Log,
    pages: &mut aliyun_rpc_core::Pages<A>,
) -> Run<A::Response>
where
    A::Response: std::fmt::Debug,
{
    let next = async {
        let page: Result<Option<Response<A::Response>>, Error> = pages.next_page().await;
        page.map(|page| page.expect("a page"))
    };
    run(log, Box::pin(next)).await
}

#[tokio::test(start_paused = true)]
async fn row_55_a_token_that_repeats_itself() {
    let answer = |thing: &str, token: &str| {
        Reply::json(
            200,
            &format!(r#"{{"Things":["{thing}"],"NextToken":"{token}","RequestId":"r-{thing}"}}"#),
        )
    };
    let (client, double, log) =
        started([answer("a", SECRET), answer("b", "t2"), answer("c", SECRET)]);
    let mut pages = client.pages(ListByToken::default());
    for thing in ["a", "b", "c"] {
        let page = page(&log, &mut pages)
            .await
            .succeeded()
            .attempts(1)
            .events([
                "ListByToken: attempt 1",
                "ListByToken: answered with HTTP 200",
                "ListByToken: succeeded after 1 attempt",
            ])
            .took(ZERO..=ZERO);
        assert_eq!(page.result.unwrap().things, [thing]);
    }
    // Tokens are not shown: some services sign or encrypt them.
    for _ in 0..2 {
        let stuck = page(&log, &mut pages)
            .await
            .failed()
            .attempts(0)
            .events([])
            .says([
                "ListByToken: the service repeats a token",
                "after page 3",
                "request r-c",
            ])
            .took(ZERO..=ZERO);
        assert_eq!(stuck.error().kind(), ErrorKind::PaginationLoop);
        assert!(!stuck.error().is_retryable());
    }
    double.assert_used_up();
}

#[tokio::test(start_paused = true)]
async fn row_56_no_total_and_page_sizes_of_nothing() {
    let answer = |things: &str, rest: &str| {
        Reply::json(
            200,
            &format!(r#"{{"Things":[{things}]{rest},"RequestId":"r-1"}}"#),
        )
    };
    // What comes, and in how many calls: page size asked for, answers.
    type Case<'a> = (u32, &'a [(&'a str, &'a str)], &'a str);
    let cases: [Case<'_>; 7] = [
        // No total: a page that is shorter than the one before is the last one, and so is an empty one.
        (2, &[(r#""a","b""#, ""), (r#""c""#, "")], "abc"),
        (
            2,
            &[(r#""a","b""#, ""), (r#""c","d""#, ""), ("", "")],
            "abcd",
        ),
        (2, &[("", "")], ""),
        // The service gives fewer than were asked for.
        (
            100,
            &[(r#""a","b""#, ""), (r#""c","d""#, ""), (r#""e""#, "")],
            "abcde",
        ),
        (
            100,
            &[
                (r#""a","b""#, r#","TotalCount":3"#),
                (r#""c""#, r#","TotalCount":"3""#),
            ],
            "abc",
        ),
        // A page size of 0, asked for and answered.
        (
            0,
            &[
                (r#""a","b""#, r#","TotalCount":3,"PageSize":0"#),
                (r#""c""#, r#","TotalCount":3"#),
            ],
            "abc",
        ),
        // The total shrinks and the pages with it.
        (
            2,
            &[
                (r#""a","b""#, r#","TotalCount":9"#),
                ("", r#","TotalCount":2"#),
            ],
            "ab",
        ),
    ];
    for (size, answers, all) in cases {
        let (client, double, log) =
            started(answers.iter().map(|(things, rest)| answer(things, rest)));
        let start = Instant::now();
        let items = client
            .pages(ListByNumber::default())
            .page_size(size)
            .items();
        assert_eq!(items.into_vec().await.unwrap().concat(), all);
        assert_eq!(start.elapsed(), ZERO);
        let attempts = log.count("ListByNumber: attempt 1");
        assert_eq!(
            (attempts, log.lines().len()),
            (answers.len(), 3 * answers.len())
        );
        double.assert_used_up();
    }

    // A failure in the middle is retried like any call; one for good keeps the place.
    let (client, double, log) = started([
        answer(r#""a","b""#, r#","TotalCount":3"#),
        Reply::refusal(503, "ServiceUnavailable"),
        Reply::refusal(403, "NoPermission"),
        answer(r#""c""#, r#","TotalCount":3"#),
    ]);
    let mut pages = client.pages(ListByNumber::default());
    let _ = page(&log, &mut pages).await.succeeded();
    let pause = Duration::from_millis(25);
    let _ = page(&log, &mut pages)
        .await
        .failed()
        .attempts(2)
        .says(["ListByNumber: NoPermission: Refused. (HTTP 403"])
        .took(pause..=pause);
    assert_eq!(pages.resume_token(), Some("2"));
    assert_eq!(
        page(&log, &mut pages)
            .await
            .succeeded()
            .result
            .unwrap()
            .things,
        ["c"]
    );
    assert!(pages.is_done());
    double.assert_used_up();
}

fn state(state: &str) -> Reply {
    Reply::json(
        200,
        &format!(r#"{{"State":"{state}","RequestId":"r-{state}"}}"#),
    )
}

fn missing() -> Reply {
    Reply::refusal(404, "Thing.NotFound")
}

/// A wait whose pauses are ten seconds, and the seconds after which it was looked.
fn wait(client: &Client, until: Until<GetThing>) -> (Wait<GetThing>, Arc<Mutex<Vec<u64>>>) {
    let seconds = Arc::<Mutex<Vec<u64>>>::default();
    let into = seconds.clone();
    let wait = client
        .wait(GetThing::default(), until)
        .jitter(FixedJitter(0.0))
        .on_poll(move |poll| into.lock().unwrap().push(poll.elapsed.as_secs()));
    (wait, seconds)
}

#[tokio::test(start_paused = true)]
async fn row_57_waits_for_what_vanishes_fails_flaps_or_is_out_of_reach() {
    let ten = Duration::from_secs(10);

    // It vanishes after it was seen: once or twice can be a replica that lags behind.
    let replies = [
        missing(),
        state("Making"),
        missing(),
        missing(),
        state("Making"),
        missing(),
        missing(),
        missing(),
    ];
    let (client, double, log) = started(replies);
    let gone = run(&log, wait(&client, GetThing::READY).0)
        .await
        .failed()
        .says([
            "waiting for `ready`: the target was there and is gone",
            "request 6D2C-0A1F-99",
            "last state `Making`, 8 polls",
        ])
        .took(ten * 7..=ten * 7);
    assert_eq!(gone.error().kind(), ErrorKind::WaitFailed);
    double.assert_used_up();

    // It fails for good.
    let (client, double, log) = started([state("Making"), state("Broken")]);
    let broken = run(&log, wait(&client, GetThing::READY).0)
        .await
        .failed()
        .says([
            "waiting for `ready`: it can no longer come from here",
            "request r-Broken",
            "last state `Broken`, 2 polls",
        ])
        .took(ten..=ten);
    assert_eq!(broken.error().kind(), ErrorKind::WaitFailed);
    double.assert_used_up();

    // It flaps, and is ready once.
    let (client, double, log) = started([
        state("Making"),
        state("Down"),
        state("Making"),
        state("Down"),
        state("Ready"),
    ]);
    let (ready, seconds) = wait(&client, GetThing::READY);
    let _ = run(&log, ready).await.succeeded().took(ten * 4..=ten * 4);
    assert_eq!(*seconds.lock().unwrap(), [0, 10, 20, 30, 40]);
    double.assert_used_up();

    // Overload in the middle: the client's retries first, then the wait goes on where they gave up.
    let overload = || Reply::refusal(503, "ServiceUnavailable");
    let (client, double, log) = started([
        state("Making"),
        overload(),
        overload(),
        overload(),
        Reply::lost(false),
        state("Ready"),
    ]);
    let (ready, seconds) = wait(&client, GetThing::READY);
    let _ = run(&log, ready).await.succeeded().attempts(2).events([
        "GetThing: attempt 1",
        "GetThing: answered with HTTP 200",
        "GetThing: succeeded after 1 attempt",
        "GetThing: attempt 1",
        "GetThing: answered with HTTP 503",
        "GetThing: failed with ServiceUnavailable",
        "GetThing: waits 25ms after a failure that may pass",
        "GetThing: attempt 2",
        "GetThing: answered with HTTP 503",
        "GetThing: failed with ServiceUnavailable",
        "GetThing: waits 50ms after a failure that may pass",
        "GetThing: attempt 3",
        "GetThing: answered with HTTP 503",
        "GetThing: failed with ServiceUnavailable",
        "GetThing: gave up after 3 attempts: ServiceUnavailable",
        "GetThing: attempt 1",
        "GetThing: failed with a lost connection",
        "GetThing: waits 25ms after a failure that may pass",
        "GetThing: attempt 2",
        "GetThing: answered with HTTP 200",
        "GetThing: succeeded after 2 attempts",
    ]);
    assert_eq!(*seconds.lock().unwrap(), [0, 10, 20]);
    double.assert_used_up();

    // Out of reach until the deadline, which tells the last fault; nothing hangs longer than the deadline.
    let (client, double, log) = started([state("Making"), Reply::lost(true), Reply::Hang]);
    let (late, seconds) = wait(&client, GetThing::READY);
    let limit = Duration::from_secs(25);
    let late = run(&log, late.retry(NoRetry).deadline(limit))
        .await
        .failed()
        .says([
            "waiting for `ready`: not within 25s, and the last poll failed",
            "last state `Making`, 2 polls in 25s",
        ])
        .took(limit..=limit);
    assert_eq!(late.error().kind(), ErrorKind::WaitDeadline);
    assert_eq!(*seconds.lock().unwrap(), [0, 10]);
    let fault = std::error::Error::source(late.error()).unwrap();
    let fault = fault.downcast_ref::<Error>().unwrap();
    assert!(matches!(
        fault.transport(),
        Some(TransportError::Interrupted { .. })
    ));
    assert_no_secret(fault);
    double.assert_used_up();

    // A limit for one poll ends that poll and not the wait.
    let (client, double, log) = started([Reply::Hang, state("Ready")]);
    let two = Duration::from_secs(2);
    let (slow, _) = wait(&client, GetThing::READY);
    let slow = slow.timeout(two).on_poll(|poll| {
        if let Some(error) = poll.error {
            let limit = error.transport();
            assert!(matches!(
                limit,
                Some(TransportError::Timeout {
                    limit: TimeLimit::Total,
                    ..
                })
            ));
        }
    });
    let _ = run(&log, slow)
        .await
        .succeeded()
        .took(two + ten..=two + ten);
    double.assert_used_up();

    // Any other refusal ends the wait at once.
    let (client, double, log) = started([Reply::refusal(403, "NoPermission")]);
    let refused = run(&log, wait(&client, GetThing::READY).0)
        .await
        .failed()
        .attempts(1)
        .says([
            "waiting for `ready`: NoPermission: Refused. (HTTP 403",
            "no state seen, 1 poll",
        ])
        .took(ZERO..=ZERO);
    assert_eq!(refused.error().kind(), ErrorKind::Service);
    double.assert_used_up();
}
