//! What is expected of a client of HTTP/1 beside the rows. With them it answers the list of behaviours by which
//! the AWS SDK's transport for HTTP/1 is tested:
//!
//! | behaviour | test |
//! |---|---|
//! | answers that are read to the end leave their connection for the next request | `one_connection_for_calls_in_turn` |
//! | an idle connection is closed after its time and replaced | `idle_connections_are_closed_in_time` |
//! | the time for idle connections does not end a body that comes slowly | `row_15…` |
//! | a body under way makes a second request open a second connection; nothing is pipelined | `requests_are_not_pipelined` |
//! | a connection with the rest of a body in it is closed | `row_16…`, `row_18…`, `row_52…` |
//! | a connection that the server closed while it was idle is replaced | `row_09…` |
//! | the same, not yet noticed | `row_09…` |
//! | `Connection: close` is obeyed | `connections_are_not_kept_against_the_servers_will` |
//! | an answer of HTTP/1.0 ends with its connection | `connections_are_not_kept_against_the_servers_will` |
//! | target in origin form, `Host` of the URL | `the_request_line_and_host_are_plain` |
//! | origins do not share connections, even on one address | `origins_do_not_share_connections` |
//! | an answer of failure does not spoil its connection | `failures_of_the_service_leave_the_connection` |
//! | a connection after a failure is not used again | `row_11…`, `row_13…`, `row_16…` |
//! | bytes after an answer do not become the next one | `row_13…` |
//! | `Content-Length` without a body (204, 304) does not desync | `answers_without_body_do_not_desync` |
//! | 1xx before the answer is skipped | `interim_answers_are_skipped` |
//! | reset on accept | `row_07…` |
//! | reset after the request | `row_08…` |
//! | reset in the body | `row_11…` |
//! | end of the connection before the answer | `row_10…` |
//! | end of the connection in the body | `row_12…` |
//! | limit for the answer, limit in its body | `row_14…`, `row_16…` |
//! | no address, dead addresses, no answer, refusal | `row_01…` to `row_04…` |
//!
//! Its handles on single connections (captured metadata, poisoning by hand) have no counterpart here: what spoils a
//! connection is not left to the caller.

use std::future::IntoFuture;
use std::net::IpAddr;
use std::time::Duration;

use aliyun_rpc_core::error::BoxError;
use aliyun_rpc_core::transport::{BoxFuture, ResolveHost, TimeLimit};

use crate::connections::limit_of;
use crate::harness::server::{answer, send};
use crate::harness::{ListThings, Log, Server, Step, client, made, ok, run};

fn list() -> ListThings {
    ListThings::default()
}

/// Everything ends sooner.
const SOON: Duration = Duration::from_secs(5);

fn connections(log: &Log) -> usize {
    log.count("connect ")
}

#[tokio::test]
async fn one_connection_for_calls_in_turn() {
    // Whether the answer comes at once or in pieces, with a length or in chunks.
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let half = Step::Pause(Duration::from_millis(2));
    let whole = vec![Step::Read, ok()];
    let pieces = vec![
        Step::Read,
        send("HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{\"Req"),
        half.clone(),
        send("uestId\":\"1\"}"),
    ];
    let chunks = vec![
        Step::Read,
        send(format!("{chunked}5\r\n{{\"Req\r\n")),
        half.clone(),
        send("c\r\nuestId\":\"1\"}\r\n"),
        half,
        send("0\r\n\r\n"),
    ];
    for answer in [whole, pieces, chunks] {
        let log = Log::default();
        let script = std::iter::repeat_n(answer, 20).flatten();
        let server = Server::start(&log, [script.collect()]).await;
        let client = client(server.url(), &log).build().unwrap();
        for _ in 0..20 {
            client.send(&list()).await.unwrap();
        }
        // Nor one that nobody asked for a moment later.
        tokio::time::sleep(Duration::from_millis(10)).await;
        assert_eq!(connections(&log), 1);
    }
}

#[tokio::test]
async fn idle_connections_are_closed_in_time() {
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok(), Step::Hold]]).await;
    let transport = aliyun_rpc_core::transport::ReqwestTransport::builder()
        .idle_timeout(Duration::from_millis(30))
        .build()
        .unwrap();
    let client = client(server.url(), &log)
        .transport(transport)
        .build()
        .unwrap();
    client.send(&list()).await.unwrap();
    log.wait_for("end 1").await;
    client.send(&list()).await.unwrap();
    assert_eq!(connections(&log), 2);
}

#[tokio::test(start_paused = true)]
async fn requests_are_not_pipelined() {
    let log = Log::default();
    let slow = Step::Pause(Duration::from_millis(200));
    let scripts = [vec![Step::Read, slow, ok()], vec![Step::Read, ok()]];
    let server = Server::start(&log, scripts).await;
    let client = client(server.url(), &log).build().unwrap();
    let first = tokio::spawn(client.send(&list()).into_future());
    log.wait_for("request 1").await;
    client.send(&list()).await.unwrap();
    first.await.unwrap().unwrap();
    assert_eq!(connections(&log), 2);
    assert_eq!(log.count("unasked"), 0);
}

#[tokio::test]
async fn connections_are_not_kept_against_the_servers_will() {
    let body = r#"{"RequestId":"1"}"#;
    let length = body.len();
    for last in [
        format!("HTTP/1.1 200 OK\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"),
        format!("HTTP/1.0 200 OK\r\ncontent-length: {length}\r\n\r\n{body}"),
    ] {
        let log = Log::default();
        let scripts = [
            vec![Step::Read, send(last), Step::Hold],
            vec![Step::Read, ok()],
        ];
        let server = Server::start(&log, scripts).await;
        let client = client(server.url(), &log).build().unwrap();
        client.send(&list()).await.unwrap();
        log.wait_for("end 1").await;
        client.send(&made()).await.unwrap();
        assert_eq!(connections(&log), 2);
    }
    // Without a length the body ends with the connection.
    let log = Log::default();
    let last = format!("HTTP/1.1 200 OK\r\n\r\n{body}");
    let server = Server::start(&log, [vec![Step::Read, send(last), Step::Close]]).await;
    let client = client(server.url(), &log).build().unwrap();
    let answer = client.send(&list()).await.unwrap();
    assert_eq!(answer.request_id(), "1");
}

#[tokio::test]
async fn the_request_line_and_host_are_plain() {
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok()]]).await;
    let client = client(server.url(), &log).build().unwrap();
    let list = ListThings {
        words: Some("a b".to_owned()),
    };
    client.send(&list).await.unwrap();
    let request = &server.requests()[0];
    assert!(
        request.starts_with("POST /?Words=a%20b HTTP/1.1\r\n"),
        "{request}"
    );
    let host = format!("\r\nhost: {}\r\n", server.address);
    assert!(request.contains(&host), "{request}");
}

#[tokio::test]
async fn origins_do_not_share_connections() {
    let log = Log::default();
    let script = vec![Step::Read, ok(), Step::Read, ok()];
    let server = Server::start(&log, [script]).await;
    let port = server.address.port();
    let client = client(server.url(), &log).build().unwrap();
    for _ in 0..2 {
        for host in ["127.0.0.1", "localhost"] {
            let call = client
                .send(&list())
                .endpoint(format!("http://{host}:{port}"));
            call.await.unwrap();
        }
    }
    assert_eq!(connections(&log), 2);
    let hosts = |host: &str| {
        let line = format!("\r\nhost: {host}:{port}\r\n");
        let requests = server.requests();
        requests
            .iter()
            .filter(|request| request.contains(&line))
            .count()
    };
    assert_eq!((hosts("127.0.0.1"), hosts("localhost")), (2, 2));
}

#[tokio::test]
async fn failures_of_the_service_leave_the_connection() {
    let log = Log::default();
    let failure = answer(
        "503 Service Unavailable",
        r#"{"Code":"ServiceUnavailable","RequestId":"1"}"#,
    );
    let script = vec![Step::Read, failure, Step::Read, ok(), Step::Read, ok()];
    let server = Server::start(&log, [script]).await;
    let client = client(server.url(), &log).build().unwrap();
    let first = run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2);
    assert!(
        !first.lines.contains(&"connect 2".to_owned()),
        "{:?}",
        first.lines
    );
    client.send(&list()).await.unwrap();
    assert_eq!(connections(&log), 0, "since the first call");
}

#[tokio::test]
async fn answers_without_body_do_not_desync() {
    for status in ["204 No Content", "304 Not Modified"] {
        let log = Log::default();
        let empty = format!("HTTP/1.1 {status}\r\ncontent-length: 5\r\n\r\n");
        let script = vec![Step::Read, send(empty), Step::Read, ok()];
        let server = Server::start(&log, [script]).await;
        let client = client(server.url(), &log).build().unwrap();
        client.send(&made()).await.unwrap_err();
        let answer = client.send(&list()).await.unwrap();
        assert_eq!(answer.request_id(), "6D2C-0A1F-11");
    }
}

#[tokio::test]
async fn interim_answers_are_skipped() {
    let log = Log::default();
    let interim = send("HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n");
    let server = Server::start(&log, [vec![Step::Read, interim, ok()]]).await;
    let client = client(server.url(), &log).build().unwrap();
    run(&log, client.send(&made()))
        .await
        .succeeded()
        .attempts(1);
}

/// Finds this machine, slowly.
#[derive(Debug)]
struct Slow;

impl ResolveHost for Slow {
    fn addresses(&self, _host: &str) -> BoxFuture<'_, Result<Vec<IpAddr>, BoxError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(300)).await;
            Ok(vec![IpAddr::from([127, 0, 0, 1])])
        })
    }
}

/// Connecting has a limit of its own, whatever the one for the answer.
#[tokio::test(start_paused = true)]
async fn the_limit_for_the_answer_begins_with_the_connection() {
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, ok(), Step::Read]]).await;
    let limit = Duration::from_millis(200);
    let client = client(
        format!("http://things.example:{}", server.address.port()),
        &log,
    )
    .allow_http(true)
    .no_proxy()
    .resolve_hosts(Slow)
    .headers_timeout(limit)
    .build()
    .unwrap();
    run(&log, client.send(&made()))
        .await
        .succeeded()
        .attempts(1)
        .took(Duration::from_millis(300)..SOON);
    // The same connection once more, without an answer.
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .took(limit..SOON);
    assert_eq!(limit_of(run.error()), (TimeLimit::Headers, limit));
}
