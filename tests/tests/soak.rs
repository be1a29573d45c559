//! Many calls over the network leave nothing behind: no memory, no sockets. 2,000 calls; more with `ALIYUN_SOAK=100000`, in
//! a release build:
//!
//! ```text
//! ALIYUN_SOAK=100000 cargo test --release -p aliyun-rpc-tests --test soak -- --nocapture
//! ```

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::print_stdout
)]
// What is measured is read from /proc.
#![cfg(target_os = "linux")]

use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", idempotent)]
struct ListThings {
    page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
struct ListThingsResponse {
    total_count: i64,
}

/// How many calls are under way at once.
const TASKS: usize = 32;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn memory_stays_flat_and_sockets_are_bounded() {
    let calls: usize = std::env::var("ALIYUN_SOAK").map_or(2_000, |calls| calls.parse().unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        loop {
            let (connection, _) = listener.accept().await.unwrap();
            tokio::spawn(serve(connection));
        }
    });
    let client = Client::builder()
        .region("cn-shanghai")
        .endpoint(format!("http://{address}"))
        .sts("STS.ExampleExample0001", "secret", "token")
        .build()
        .unwrap();
    // What is made once and kept: connections, buffers of the allocator, threads.
    run(&client, calls.min(20_000) / 2).await;
    let (memory, sockets) = (resident(), open_files());
    run(&client, calls).await;
    let grown = resident().saturating_sub(memory);
    println!(
        "{calls} calls: {memory} KiB resident before, {grown} KiB more after; {sockets} files open before, {} after",
        open_files()
    );
    // A leak of 50 bytes a call would be seen in a great run; of 1 KiB in the short one.
    let slack = 1024 + 2 * calls / 100;
    assert!(grown <= slack, "{grown} KiB more, {memory} before");
    // Client and server are one process: two for each connection, and those that are just being closed.
    assert!(
        open_files() <= sockets.max(4 * TASKS + 16),
        "{}",
        open_files()
    );
    assert!(sockets <= 4 * TASKS + 32, "{sockets}");
}

/// Calls from several tasks: most succeed, some are refused, some have their answer's connection closed, some are dropped.
async fn run(client: &Client, calls: usize) {
    let tasks: Vec<_> = (0..TASKS)
        .map(|task| {
            let client = client.clone();
            tokio::spawn(async move {
                for number in 0..calls / TASKS {
                    let page = i32::try_from((number * TASKS + task) % 100).unwrap();
                    let call = client.send(&ListThings {
                        page_size: Some(page),
                    });
                    match page {
                        7 => assert!(call.await.is_err()),
                        13 => {
                            let soon = std::time::Duration::from_micros(200);
                            let _ = tokio::time::timeout(soon, call.into_future()).await;
                        }
                        _ => assert_eq!(call.await.unwrap().total_count, 7),
                    }
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
}

async fn serve(mut connection: TcpStream) {
    let mut received = Vec::new();
    loop {
        while !received.windows(4).any(|four| four == b"\r\n\r\n") {
            match connection.read_buf(&mut received).await {
                Ok(0) | Err(_) => return,
                Ok(_) => {}
            }
        }
        let asks = |page: &[u8]| received.windows(page.len()).any(|part| part == page);
        let (refused, last) = (asks(b"PageSize=7 "), asks(b"PageSize=21 "));
        let (status, body) = match refused {
            true => ("403 Forbidden", r#"{"Code":"NoPermission","Message":"no"}"#),
            false => ("200 OK", r#"{"TotalCount":7}"#),
        };
        let close = if last { "connection: close\r\n" } else { "" };
        let answer = format!(
            "HTTP/1.1 {status}\r\ncontent-type: application/json\r\n{close}content-length: {}\r\n\r\n{body}",
            body.len()
        );
        if connection.write_all(answer.as_bytes()).await.is_err() || last {
            return;
        }
        received.clear();
    }
}

/// Memory of this process in KiB.
fn resident() -> usize {
    let text = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = text.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4
}

fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").unwrap().count()
}
