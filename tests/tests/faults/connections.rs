//! Rows 1 to 4 and 7 to 11: connections that cannot be had, and those that break. Rows 5 and 6 are in [`tls`](crate::tls),
//! and what else is expected of a client of HTTP/1 in [`http1`](crate::http1).

use std::time::Duration;

use aliyun_rpc_core::Error;
use aliyun_rpc_core::transport::{TimeLimit, TransportError};

use crate::harness::hosts::{BlackHole, refused};
use crate::harness::server::send;
use crate::harness::{Hosts, ListThings, Log, Server, Step, client, created, made, ok, run};

/// Every row ends sooner, in truth within a second; machines may be busy.
const SOON: std::ops::Range<Duration> = Duration::ZERO..Duration::from_secs(5);

fn list() -> ListThings {
    ListThings::default()
}

#[tokio::test]
async fn row_01_connection_refused() {
    // Nothing was sent, so even what must not happen twice is tried again.
    let log = Log::default();
    let address = refused();
    let client = client(format!("http://{address}"), &log).build().unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(3)
        .events([
            "MakeThing: attempt 1",
            "MakeThing: failed with no connection",
            "MakeThing: waits 5ms after a failure that may pass",
            "MakeThing: attempt 2",
            "MakeThing: failed with no connection",
            "MakeThing: waits 10ms after a failure that may pass",
            "MakeThing: attempt 3",
            "MakeThing: failed with no connection",
            "MakeThing: gave up after 3 attempts: no connection",
        ])
        .says(["refused", "3 attempts", "nothing was sent"])
        .says([address.to_string().as_str()])
        .took(Duration::from_millis(15)..SOON.end);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Connect { .. })
    ));
    assert!(!run.error().is_ambiguous());
}

#[tokio::test]
async fn row_02_unknown_host() {
    let log = Log::default();
    let hosts = Hosts::new(&log, [&[]]);
    let client = client("https://things.cn-nowhere.example", &log)
        .resolve_hosts(hosts)
        .trust_only_pem(crate::tls::authority().pem())
        .build()
        .unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(2)
        .events([
            "MakeThing: attempt 1",
            "name things.cn-nowhere.example",
            "MakeThing: failed with an unknown host",
            "MakeThing: waits 5ms after a failure that may pass",
            "MakeThing: attempt 2",
            "name things.cn-nowhere.example",
            "MakeThing: failed with an unknown host",
            "MakeThing: gave up after 2 attempts: an unknown host",
        ])
        .says([
            "cannot find the address of things.cn-nowhere.example: no such name",
            "is the region or the endpoint wrong?",
        ])
        .took(SOON);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::UnknownHost { host, .. }) if host == "things.cn-nowhere.example"
    ));

    // A host that was made from product and region says how it came about, and what would have been valid.
    let hosts = Hosts::new(&log, [&[]]);
    let client = crate::harness::client("", &log)
        .region("cn-hangzho")
        .resolve_hosts(hosts)
        .trust_only_pem(crate::tls::authority().pem())
        .build()
        .unwrap();
    crate::harness::run(&log, client.send(&list()))
        .await
        .failed()
        .attempts(2)
        .says(["cn-hangzho", "made by rule", "cn-hangzhou"]);
}

#[tokio::test]
async fn row_03_dead_address_first() {
    // One that refuses, and one that does not answer: both leave time for the next.
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok()]]).await;
    let port = server.address.port();
    let hole = BlackHole::open(&format!("127.0.0.3:{port}")).await;
    for dead in ["127.0.0.2", "127.0.0.3"] {
        let client = client(format!("http://things.example:{port}"), &log)
            .allow_http(true)
            .no_proxy()
            .resolve_hosts(Hosts::new(&log, [&[dead, "127.0.0.1"]]))
            .connect_timeout(Duration::from_millis(600))
            .build()
            .unwrap();
        let run = run(&log, client.send(&made()))
            .await
            .succeeded()
            .attempts(1)
            .took(SOON);
        assert_eq!(
            run.lines[..2],
            ["MakeThing: attempt 1", "name things.example"]
        );
        assert!(run.lines[2].starts_with("connect "), "{:?}", run.lines);
    }
    drop(hole);
}

#[tokio::test]
async fn row_04_connecting_hangs() {
    let limit = Duration::from_millis(150);
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok()]]).await;
    let port = server.address.port();
    let _hole = BlackHole::open(&format!("127.0.0.4:{port}")).await;
    // The name is looked up anew for each attempt; the service moves meanwhile.
    let moves = |log: &Log| {
        let hole: &[&str] = &["127.0.0.4"];
        Hosts::new(log, [hole, hole, &["127.0.0.1"]])
    };
    let build = |attempts| {
        client(format!("http://things.example:{port}"), &log)
            .allow_http(true)
            .no_proxy()
            .resolve_hosts(moves(&log))
            .connect_timeout(limit)
            .retry(crate::harness::policy().attempts(attempts))
            .build()
            .unwrap()
    };
    run(&log, build(3).send(&made()))
        .await
        .succeeded()
        .attempts(3)
        .events([
            "MakeThing: attempt 1",
            "name things.example",
            "MakeThing: failed with a time limit: connecting",
            "MakeThing: waits 5ms after a failure that may pass",
            "MakeThing: attempt 2",
            "name things.example",
            "MakeThing: failed with a time limit: connecting",
            "MakeThing: waits 10ms after a failure that may pass",
            "MakeThing: attempt 3",
            "name things.example",
            "connect 1",
            "request 1",
            "MakeThing: answered with HTTP 200",
            "MakeThing: succeeded after 3 attempts",
        ])
        .took(2 * limit..SOON.end);
    let run = run(&log, build(2).send(&made()))
        .await
        .failed()
        .attempts(2)
        .says(["connecting took more than 150ms", "nothing was sent"])
        .took(2 * limit..SOON.end);
    assert_eq!(limit_of(run.error()), (TimeLimit::Connect, limit));
    assert!(!run.error().is_ambiguous());
}

/// Which limit was hit, and its length.
#[track_caller]
pub(crate) fn limit_of(error: &Error) -> (TimeLimit, Duration) {
    match error.transport() {
        Some(TransportError::Timeout { limit, after }) => (*limit, *after),
        _ => panic!("no time limit: {error}"),
    }
}

#[tokio::test]
async fn row_07_reset_on_accept() {
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Reset], vec![Step::Read, ok()]]).await;
    let client = client(server.url(), &log).build().unwrap();
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .events([
            "ListThings: attempt 1",
            "connect 1",
            "reset 1",
            "ListThings: failed with a lost connection",
            "ListThings: waits 5ms after a failure that may pass",
            "ListThings: attempt 2",
            "connect 2",
            "request 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ])
        .took(SOON);
}

/// The connection ends after the request, without an answer: what may be repeated is, what carries a token is, with the same
/// token, and what must not happen twice is not.
async fn lost_after_the_request(end: Step, word: &str) {
    let log = Log::default();
    let script = || [vec![Step::Read, end.clone()], vec![Step::Read, ok()]];
    let server = Server::start(&log, script()).await;
    let of = |server: &Server| client(server.url(), &log).build().unwrap();
    run(&log, of(&server).send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .events([
            "ListThings: attempt 1",
            "connect 1",
            "request 1",
            &format!("{word} 1"),
            "ListThings: failed with a lost connection",
            "ListThings: waits 5ms after a failure that may pass",
            "ListThings: attempt 2",
            "connect 2",
            "request 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ])
        .took(SOON);

    let server = Server::start(&log, script()).await;
    let client = of(&server);
    run(&log, client.send(&created()))
        .await
        .succeeded()
        .attempts(2)
        .took(SOON);
    let tokens: Vec<String> = server.requests().iter().map(|text| token(text)).collect();
    assert_eq!(tokens.len(), 2);
    assert_eq!(tokens[0], tokens[1]);
    assert!(tokens[0].len() > 20, "{tokens:?}");

    let server = Server::start(&log, script()).await;
    let run = run(&log, of(&server).send(&made()))
        .await
        .failed()
        .attempts(1)
        .events([
            "MakeThing: attempt 1",
            "connect 1",
            "request 1",
            &format!("{word} 1"),
            "MakeThing: failed with a lost connection",
            "MakeThing: gave up after 1 attempt: a lost connection",
        ])
        .says(["may have been executed"])
        .took(SOON);
    assert!(run.error().is_ambiguous());
    assert!(!run.error().is_retryable());
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Interrupted { reused: false, .. })
    ));
}

/// The token in the body of a request.
fn token(request: &str) -> String {
    let (_, rest) = request.split_once("ClientToken=").unwrap();
    rest.split('&').next().unwrap().to_owned()
}

#[tokio::test]
async fn row_08_reset_after_the_request() {
    lost_after_the_request(Step::Reset, "reset").await;
}

#[tokio::test]
async fn row_10_end_before_the_answer() {
    lost_after_the_request(Step::Close, "close").await;
}

#[tokio::test]
async fn row_09_reset_on_a_reused_connection() {
    // The server resets when the next request comes, as one does that has just given the idle connection up.
    let log = Log::default();
    let script = || {
        [
            vec![Step::Read, ok(), Step::Read, Step::Reset],
            vec![Step::Read, ok()],
        ]
    };
    let server = Server::start(&log, script()).await;
    let client = client(server.url(), &log).build().unwrap();
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(1);
    // At once: no pause, nothing from the budget.
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .events([
            "ListThings: attempt 1",
            "request 1",
            "reset 1",
            "ListThings: failed with a lost connection",
            "ListThings: uses a new connection",
            "ListThings: attempt 2",
            "connect 2",
            "request 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ])
        .attempts(2)
        .took(SOON);

    // Nobody knows whether the server had given it up before or after it read: what must not happen twice is not repeated.
    let server = Server::start(&log, script()).await;
    let client = crate::harness::client(server.url(), &log).build().unwrap();
    run(&log, client.send(&list())).await.succeeded();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(1)
        .says(["may have been executed"]);
    assert!(run.error().is_ambiguous());
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Interrupted { reused: true, .. })
    ));

    // One that was closed while it was idle is replaced before anything is sent on it, and nobody notices.
    let scripts = [vec![Step::Read, ok(), Step::Close], vec![Step::Read, ok()]];
    let server = Server::start(&log, scripts).await;
    let client = crate::harness::client(server.url(), &log).build().unwrap();
    crate::harness::run(&log, client.send(&list()))
        .await
        .succeeded();
    tokio::time::sleep(Duration::from_millis(20)).await;
    crate::harness::run(&log, client.send(&made()))
        .await
        .succeeded()
        .attempts(1)
        .events([
            "MakeThing: attempt 1",
            "connect 2",
            "request 2",
            "MakeThing: answered with HTTP 200",
            "MakeThing: succeeded after 1 attempt",
        ]);
}

#[tokio::test]
async fn row_11_reset_in_the_body() {
    let log = Log::default();
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"RequestId\":";
    let pause = Step::Pause(Duration::from_millis(20));
    let broken = vec![Step::Read, send(half), pause, Step::Reset];
    let server = Server::start(&log, [broken.clone(), vec![Step::Read, ok()]]).await;
    let client = client(server.url(), &log).build().unwrap();
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .events([
            "ListThings: attempt 1",
            "connect 1",
            "request 1",
            "reset 1",
            "ListThings: failed with a lost connection",
            "ListThings: waits 5ms after a failure that may pass",
            "ListThings: attempt 2",
            "connect 2",
            "request 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ])
        .took(SOON);
    let server = Server::start(&log, [broken]).await;
    let client = crate::harness::client(server.url(), &log).build().unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(1)
        .says(["the answer ends after 13 of 100 bytes of its body", "reset"]);
    // The service had begun to answer: this was no idle connection.
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Interrupted { reused: false, .. })
    ));
    assert!(run.error().is_ambiguous());
}
