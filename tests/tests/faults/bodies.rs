//! Rows 12 to 19 and 37: answers that drip, stall, stop short, never end or point elsewhere.

use std::process::Command;
use std::time::Duration;

use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use peak_alloc::PeakAlloc;

use crate::connections::limit_of;
use crate::harness::server::send;
use crate::harness::{ListThings, Log, Server, Step, client, made, ok, policy, run};

/// Every row ends sooner, in truth within a second; machines may be busy.
const SOON: std::ops::Range<Duration> = Duration::ZERO..Duration::from_secs(5);
/// For what is not to be waited for.
const LONG: Duration = Duration::from_secs(600);

/// Counts what this binary holds; growing is counted in the most pessimistic way, the old and the new at the same time.
#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

fn list() -> ListThings {
    ListThings::default()
}

/// An answer whose length is announced as this.
fn announced(length: usize, body: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{body}")
}

const GOOD: &str = r#"{"RequestId":"6D2C-0A1F-11"}"#;

#[tokio::test]
async fn row_12_body_shorter_than_announced() {
    // Even if what came could be read.
    let log = Log::default();
    let short = vec![Step::Read, send(announced(99, GOOD)), Step::Close];
    let server = Server::start(&log, [short]).await;
    let client = client(server.url(), &log).build().unwrap();
    let run = run(&log, client.send(&list()))
        .await
        .failed()
        .attempts(3)
        .says(["the answer ends after 28 of 99 bytes of its body"])
        .took(SOON);
    assert!(matches!(
        run.error().transport(),
        Some(TransportError::Interrupted { reused: false, .. })
    ));
    let connections = run.lines.iter().filter(|line| line.starts_with("connect "));
    assert_eq!(connections.count(), 3);
    // The same with chunks.
    let log = Log::default();
    let chunks = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1c\r\n{\"RequestId\":\"6D2C-0A1F-11\"}\r\n";
    let server = Server::start(&log, [vec![Step::Read, send(chunks), Step::Close]]).await;
    let client = crate::harness::client(server.url(), &log).build().unwrap();
    crate::harness::run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(1)
        .says(["the answer ends after 28 bytes of its body"])
        .took(SOON);
}

#[tokio::test]
async fn row_13_bytes_after_the_answer() {
    let smuggled = announced(26, r#"{"RequestId":"smuggled-1"}"#);
    for rest in [
        smuggled.as_str(),
        "garbage",
        "\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
    ] {
        let log = Log::default();
        let both = announced(GOOD.len(), GOOD) + rest;
        let scripts = [
            vec![Step::Read, send(both), Step::Hold],
            vec![Step::Read, send(announced(16, r#"{"RequestId":""}"#))],
        ];
        let server = Server::start(&log, scripts).await;
        let client = client(server.url(), &log).build().unwrap();
        let first = run(&log, client.send(&list()))
            .await
            .succeeded()
            .attempts(1)
            .took(SOON);
        assert_eq!(first.result.unwrap().request_id(), "6D2C-0A1F-11");
        // At once, so that the rest may still lie unread.
        let second = run(&log, client.send(&made()))
            .await
            .succeeded()
            .attempts(1)
            .took(SOON);
        assert_eq!(second.result.unwrap().request_id(), "");
        assert!(
            second.lines.contains(&"connect 2".to_owned()),
            "{:?}",
            second.lines
        );
        assert!(
            !second.lines.contains(&"unasked 1".to_owned()),
            "{:?}",
            second.lines
        );
    }
}

#[tokio::test(start_paused = true)]
async fn row_14_head_drips() {
    let limit = Duration::from_millis(150);
    let log = Log::default();
    let drip = Step::Drip(announced(2, "{}").into_bytes(), Duration::from_millis(15));
    let scripts = [vec![Step::Read, drip.clone()], vec![Step::Read, ok()]];
    let server = Server::start(&log, scripts).await;
    let client = client(server.url(), &log)
        .headers_timeout(limit)
        .build()
        .unwrap();
    run(&log, client.send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .took(limit..SOON.end);
    let log = Log::default();
    let server = Server::start(&log, [vec![Step::Read, drip]]).await;
    let client = crate::harness::client(server.url(), &log)
        .headers_timeout(limit)
        .build()
        .unwrap();
    let run = run(&log, client.send(&made()))
        .await
        .failed()
        .attempts(1)
        .events([
            "MakeThing: attempt 1",
            "connect 1",
            "request 1",
            "MakeThing: failed with a time limit: waiting for the answer",
            "MakeThing: gave up after 1 attempt: a time limit: waiting for the answer",
        ])
        .says([
            "waiting for the answer took more than 150ms",
            "may have been executed",
        ])
        .took(limit..SOON.end);
    assert_eq!(limit_of(run.error()), (TimeLimit::Headers, limit));
    assert!(run.error().is_ambiguous());
}

/// With the usual limits and a paused clock: what is sent to this machine is there at once, so time moves only while the server
/// waits.
#[tokio::test(start_paused = true)]
async fn row_15_body_drips() {
    // Each piece comes in time; the whole takes several times as long as a piece or an idle connection may.
    let pause = Duration::from_secs(2);
    let log = Log::default();
    let length = GOOD.len();
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n");
    let drip = Step::Drip(GOOD.as_bytes().to_vec(), pause);
    let server = Server::start(&log, [vec![Step::Read, send(head), drip]]).await;
    let patient = client(server.url(), &log)
        .attempt_timeout(LONG)
        .timeout(LONG)
        .build()
        .unwrap();
    let whole = pause * u32::try_from(length).unwrap();
    run(&log, patient.send(&made()))
        .await
        .succeeded()
        .attempts(1)
        .took(whole..whole + pause);
    // Only the limit for the attempt ends it.
    let usual = client(server.url(), &log).build().unwrap();
    let limit = Duration::from_secs(30);
    let run = run(&log, usual.send(&made()))
        .await
        .failed()
        .attempts(1)
        .says(["one attempt took more than 30s"])
        .took(limit..limit + pause);
    assert_eq!(limit_of(run.error()), (TimeLimit::Attempt, limit));
}

#[tokio::test(start_paused = true)]
async fn row_16_body_stalls() {
    let limit = Duration::from_millis(150);
    let log = Log::default();
    let stalls = vec![Step::Read, send(announced(99, GOOD)), Step::Hold];
    let server = Server::start(&log, [stalls.clone(), vec![Step::Read, ok()]]).await;
    let build = |server: &Server| {
        client(server.url(), &log)
            .read_timeout(limit)
            .build()
            .unwrap()
    };
    let first = run(&log, build(&server).send(&list()))
        .await
        .succeeded()
        .attempts(2)
        .took(limit..SOON.end);
    // The connection with the rest of a body on it is closed.
    let mut lines = first.lines;
    log.wait_after(&lines, "end 1").await;
    lines.retain(|line| line != "end 1");
    assert_eq!(
        lines,
        [
            "ListThings: attempt 1",
            "connect 1",
            "request 1",
            "ListThings: failed with a time limit: waiting for more of the answer",
            "ListThings: waits 5ms after a failure that may pass",
            "ListThings: attempt 2",
            "connect 2",
            "request 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ]
    );
    let server = Server::start(&log, [stalls]).await;
    let run = run(&log, build(&server).send(&made()))
        .await
        .failed()
        .attempts(1)
        .says(["waiting for more of the answer took more than 150ms"])
        .took(limit..SOON.end);
    assert_eq!(limit_of(run.error()), (TimeLimit::Read, limit));
}

#[tokio::test]
async fn row_17_head_too_long() {
    let many: String = (0..10_000).map(|n| format!("x-{n}: {n}\r\n")).collect();
    let long = format!("x-long: {}\r\n", "a".repeat(1 << 20));
    let endless = "a".repeat(1 << 16);
    for (case, rest, flood) in [
        ("many", &many, false),
        ("long", &long, false),
        ("endless", &endless, true),
    ] {
        let log = Log::default();
        let start = send(format!(
            "HTTP/1.1 200 OK\r\ncontent-length: 28\r\n{}",
            if flood { "x: " } else { "" }
        ));
        let rest = match flood {
            true => Step::Flood(rest.clone().into_bytes()),
            false => send(format!("{rest}\r\n{GOOD}")),
        };
        let server = Server::start(&log, [vec![Step::Read, start, rest, Step::Hold]]).await;
        let client = client(server.url(), &log).build().unwrap();
        let run = run(&log, client.send(&list()))
            .await
            .failed()
            .attempts(1)
            .says(["the answer is not HTTP", "too large"])
            .took(SOON);
        assert!(
            matches!(
                run.error().transport(),
                Some(TransportError::Malformed { .. })
            ),
            "{case}"
        );
        log.wait_after(&run.lines, "end 1").await;
    }
}

/// In a process of its own, whose memory is not that of other tests.
#[test]
fn row_18_body_too_long() {
    const AGAIN: &str = "ALIYUN_RPC_TESTS_MEMORY";
    if std::env::var_os(AGAIN).is_some() {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        return runtime.block_on(body_too_long());
    }
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "bodies::row_18_body_too_long", "--nocapture"])
        .env(AGAIN, "1")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    let failed = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("1 passed"), "{told}\n{failed}");
}

async fn body_too_long() {
    const CAP: usize = 8 << 20;
    /// hyper's buffers for reading grow up to this.
    const HYPER: usize = 8192 + 4096 * 100;
    let cases = [
        // Announced: not even begun.
        (
            "announced",
            format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", CAP + 1),
            0,
        ),
        ("until the end", "HTTP/1.1 200 OK\r\n\r\n".to_owned(), CAP),
        (
            "chunked",
            "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_owned(),
            CAP,
        ),
    ];
    for (case, head, held) in cases {
        let log = Log::default();
        let piece = match case {
            "chunked" => format!("4000\r\n{}\r\n", " ".repeat(0x4000)),
            _ => " ".repeat(0x4000),
        };
        let flood = Step::Flood(piece.into_bytes());
        let script = vec![Step::Read, ok(), Step::Read, send(head), flood];
        let server = Server::start(&log, [script]).await;
        let client = client(server.url(), &log).build().unwrap();
        // What is made once for all calls is made now.
        client.send(&list()).await.unwrap();
        let call = client.send(&list());
        MEMORY.reset_peak_usage();
        let before = MEMORY.current_usage();
        let run = run(&log, call)
            .await
            .failed()
            .attempts(1)
            .says(["longer than 8388608 bytes", "`max_body`"])
            .took(SOON);
        let peak = MEMORY.peak_usage() - before;
        assert!(matches!(
            run.error().transport(),
            Some(TransportError::BodyTooLarge { limit: CAP })
        ));
        // What hyper has read and not yet handed over is not held by us: up to two of its buffers, once a body is read.
        let read = if held == 0 { 0 } else { 2 * HYPER };
        assert!(peak <= held + (64 << 10) + read, "{case}: {peak}");
        // Stopped, and the connection dropped: otherwise the server would send for ever.
        log.wait_after(&run.lines, "end 1").await;
    }
}

#[tokio::test]
async fn row_19_compressed_unasked() {
    // 8 MiB of blanks, compressed; nobody asked for it, so it is what it is: bytes that are no JSON.
    let bomb = include_bytes!("bomb.gz");
    let log = Log::default();
    let mut answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        bomb.len()
    )
    .into_bytes();
    answer.extend_from_slice(bomb);
    let server = Server::start(&log, [vec![Step::Read, Step::Send(answer)]]).await;
    let client = client(server.url(), &log)
        .max_body(bomb.len())
        .retry(policy().attempts(1))
        .build()
        .unwrap();
    let run = run(&log, client.send(&list()))
        .await
        .failed()
        .attempts(1)
        .took(SOON);
    assert_eq!(run.error().kind(), ErrorKind::Decode, "{:?}", run.error());
    let request = server.requests()[0].to_ascii_lowercase();
    assert!(!request.contains("accept-encoding"), "{request}");
}

#[tokio::test]
async fn row_37_redirects_are_not_followed() {
    for status in ["301", "302", "303", "307", "308"] {
        let log = Log::default();
        let target = Server::start(&log, [vec![Step::Read, ok()]]).await;
        let moved = format!(
            "HTTP/1.1 {status} Moved\r\nlocation: http://{}/?Signature=c4narySecret\r\ncontent-length: 0\r\n\r\n",
            target.address
        );
        let server = Server::start(&log, [vec![Step::Read, send(moved)]]).await;
        let client = client(server.url(), &log).build().unwrap();
        let run = run(&log, client.send(&list()))
            .await
            .failed()
            .attempts(1)
            .says(["redirect to 127.0.0.1 refused", "nothing was sent there"])
            .took(SOON);
        assert!(matches!(
            run.error().transport(),
            Some(TransportError::Redirect { host, .. }) if host == "127.0.0.1"
        ));
        assert_eq!(log.count("connect"), 0);
        assert!(target.requests().is_empty());
    }
}
