//! Rows 52 and 54: connections of calls that nobody awaits any more, and too many calls at once.

use std::future::IntoFuture;
use std::time::Duration;

use aliyun_rpc_core::transport::TimeLimit;
use tokio::time::timeout;

use crate::connections::limit_of;
use crate::harness::server::send;
use crate::harness::{ListThings, Log, Server, Step, client, made, ok, run};

/// Every row ends sooner, in truth within a second; machines may be busy.
const SOON: std::ops::Range<Duration> = Duration::ZERO..Duration::from_secs(5);

fn list() -> ListThings {
    ListThings::default()
}

#[tokio::test]
async fn row_52_dropped_calls() {
    // Dropped while it waits for the head, and in the middle of the body. There is one connection, so whatever a dropped
    // call kept of it, the next call would miss.
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{";
    for answer in [
        vec![Step::Read, Step::Hold],
        vec![Step::Read, send(head), Step::Hold],
    ] {
        let log = Log::default();
        let mut scripts = vec![answer; 20];
        scripts.push(vec![Step::Read, ok(), Step::Read, ok()]);
        let server = Server::start(&log, scripts).await;
        let client = client(server.url(), &log)
            .max_connections(1)
            .pool_timeout(Duration::from_millis(500))
            .build()
            .unwrap();
        for number in 1..=20 {
            let mut call = Box::pin(client.send(&made()).into_future());
            let request = format!("request {number}");
            tokio::select! {
                result = &mut call => panic!("{result:?}"),
                () = log.wait_for(&request) => {}
            }
            drop(call);
            // Its socket is closed, not kept for a call that could read the rest.
            log.wait_for(&format!("end {number}")).await;
        }
        assert_eq!(log.count("connect "), 20);
        run(&log, client.send(&made()))
            .await
            .succeeded()
            .attempts(1)
            .events([
                "MakeThing: attempt 1",
                "connect 21",
                "request 21",
                "MakeThing: answered with HTTP 200",
                "MakeThing: succeeded after 1 attempt",
            ])
            .took(SOON);
        // A connection that a finished call gave back stays for the next.
        run(&log, client.send(&made())).await.succeeded().events([
            "MakeThing: attempt 1",
            "request 21",
            "MakeThing: answered with HTTP 200",
            "MakeThing: succeeded after 1 attempt",
        ]);
    }
}

/// Dropped at every moment: no place among the connections is lost, whatever the call was doing.
#[tokio::test]
async fn calls_dropped_at_any_time_lose_no_place() {
    let log = Log::default();
    let script = std::iter::repeat_n([Step::Read, ok()], 500).flatten();
    let server = Server::start(&log, [script.collect()]).await;
    let client = client(server.url(), &log)
        .max_connections(2)
        .build()
        .unwrap();
    for micros in 0..150 {
        let limit = Duration::from_micros(micros * 10);
        let calls =
            [(); 3].map(|()| tokio::spawn(timeout(limit, client.send(&list()).into_future())));
        for call in calls {
            let _ = call.await.unwrap();
        }
    }
    for _ in 0..2 {
        let calls = [(); 2].map(|()| tokio::spawn(client.send(&list()).into_future()));
        for call in calls {
            call.await.unwrap().unwrap();
        }
    }
}

#[tokio::test(start_paused = true)]
async fn row_54_no_free_connection() {
    let limit = Duration::from_millis(60);
    let log = Log::default();
    let busy = vec![
        Step::Read,
        Step::Pause(Duration::from_millis(600)),
        ok(),
        Step::Read,
        ok(),
    ];
    let server = Server::start(&log, [busy]).await;
    let client = client(server.url(), &log)
        .max_connections(2)
        .pool_timeout(limit)
        .build()
        .unwrap();
    let calls = [(); 2].map(|()| tokio::spawn(client.send(&made()).into_future()));
    log.wait_for("request 1").await;
    log.wait_for("request 2").await;
    let refused = run(&log, client.send(&list()))
        .await
        .failed()
        .attempts(1)
        .events([
            "ListThings: attempt 1",
            "ListThings: failed with a time limit: waiting for a free connection",
            "ListThings: gave up after 1 attempt: a time limit: waiting for a free connection",
        ])
        .says([
            "waiting for a free connection took more than 60ms",
            "nothing was sent: send fewer calls at once, or allow more connections",
        ])
        .took(limit..SOON.end);
    assert_eq!(limit_of(refused.error()), (TimeLimit::Pool, limit));
    for call in calls {
        call.await.unwrap().unwrap();
    }
    // There is room again, on the connections that are there.
    run(&log, client.send(&list())).await.succeeded().took(SOON);
    assert_eq!(server.requests().len(), 3);
    assert_eq!(log.count("connect "), 0);
}

/// Who waits for a connection gets it when it becomes free, and there are never more than allowed.
#[tokio::test]
async fn calls_wait_for_their_turn() {
    let log = Log::default();
    let script = std::iter::repeat_n([Step::Read, ok()], 100).flatten();
    let server = Server::start(&log, [script.collect()]).await;
    let client = client(server.url(), &log)
        .max_connections(3)
        .build()
        .unwrap();
    let calls: Vec<_> = (0..60)
        .map(|_| tokio::spawn(client.send(&made()).into_future()))
        .collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(server.requests().len(), 60);
    assert_eq!(log.count("connect "), 3);
}
