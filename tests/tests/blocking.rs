//! The client for programs without async: where it works, where it says that it cannot, and that it leaves nothing behind.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use aliyun_rpc_core::{Client, Error, Response, RpcAction, RpcResponse, blocking};
use aliyun_rpc_emulator::Emulator;

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08")]
struct ListThings {
    #[rpc(region)]
    region_id: Option<String>,
    #[rpc(min = 1, max = 100)]
    page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
struct ListThingsResponse {
    total_count: i64,
}

/// A client whose service answers after a while, in real time.
fn client() -> blocking::Client {
    let (client, mock) = Client::mock();
    mock.on::<ListThings>()
        .reply(ListThingsResponse { total_count: 7 });
    blocking::Client::new(client).unwrap()
}

fn call(client: &blocking::Client) -> Result<Response<ListThingsResponse>, Error> {
    client.send(&ListThings::default()).call()
}

#[test]
fn works_without_a_runtime() {
    let client = client();
    assert_eq!(call(&client).unwrap().total_count, 7);
    let other = client.clone();
    let thread = std::thread::spawn(move || call(&other).unwrap().total_count);
    assert_eq!(thread.join().unwrap(), 7);
    let error = client
        .raw("Config", "2019-01-08", "Unknown")
        .call()
        .unwrap_err();
    assert!(error.to_string().starts_with("Unknown: "), "{error}");
    assert!(client.whoami().unwrap().to_string().contains("mock"));
}

#[test]
fn works_over_the_network() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let emulator = runtime.block_on(Emulator::start()).unwrap();
    let client = emulator.client().build_blocking().unwrap();
    for _ in 0..3 {
        let answer = client
            .raw("Config", "2019-01-08", "DescribeConfigurationRecorder")
            .call()
            .unwrap();
        assert!(answer.text().contains("REGISTRABLE"), "{}", answer.text());
    }
}

#[test]
fn has_the_options_of_other_calls() {
    let (client, mock) = Client::mock();
    mock.on::<ListThings>()
        .reply(ListThingsResponse { total_count: 7 });
    let client = blocking::Client::new(client).unwrap();
    let wrong = ListThings {
        page_size: Some(0),
        ..ListThings::default()
    };
    assert_eq!(
        client.send(&wrong).call().unwrap_err().violations().len(),
        1
    );
    let call = client.send(&wrong).unchecked().region("eu-central-1");
    call.timeout(Duration::from_secs(1)).call().unwrap();
    let sent = mock.calls::<ListThings>();
    assert_eq!(sent[0].param("RegionId").as_deref(), Some("eu-central-1"));
    let error = client
        .raw("Config", "2019-01-08", "ListThings")
        .param("Signature", "mine")
        .idempotent()
        .call()
        .unwrap_err();
    assert!(error.to_string().contains("Signature"), "{error}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn in_a_multi_thread_runtime_the_other_tasks_go_on() {
    let client = Arc::new(slow());
    let ran = Arc::new(AtomicBool::new(false));
    let (here, there) = (Arc::clone(&ran), Arc::clone(&client));
    // On the only worker, with another task behind it.
    let task = tokio::spawn(async move {
        let other = Arc::clone(&here);
        tokio::spawn(async move { other.store(true, Ordering::SeqCst) });
        let answer = there.raw("A", "2020-01-01", "B").call();
        (answer.is_ok(), here.load(Ordering::SeqCst))
    });
    assert_eq!(task.await.unwrap(), (true, true));
}

#[tokio::test]
async fn in_a_current_thread_runtime_it_is_an_error_and_nothing_is_sent() {
    let (client, mock) = Client::mock();
    mock.on::<ListThings>()
        .reply(ListThingsResponse { total_count: 7 });
    let client = blocking::Client::new(client).unwrap();
    let here = call(&client).unwrap_err();
    let other = client.clone();
    let in_task = tokio::spawn(async move { call(&other).unwrap_err() })
        .await
        .unwrap();
    for error in [here, in_task] {
        let text = error.to_string();
        assert!(text.contains("current-thread runtime"), "{text}");
        assert!(text.contains("spawn_blocking"), "{text}");
    }
    assert!(client.whoami().is_err());
    assert_eq!(mock.all_calls().len(), 0);
    // It has taken nothing from the task: a task that has used up its steps would hang here or yield.
    let ready = tokio::sync::Semaphore::new(1);
    for _ in 0..64 {
        let turn = tokio::task::unconstrained(ready.acquire());
        drop(turn.await.unwrap());
        assert!(tokio::task::coop::has_budget_remaining());
        call(&client).unwrap_err();
    }
}

#[tokio::test]
async fn in_spawn_blocking_it_works_whatever_the_runtime() {
    let client = client();
    let other = client.clone();
    let found = tokio::task::spawn_blocking(move || call(&other).unwrap().total_count);
    assert_eq!(found.await.unwrap(), 7);
    // The rest of the runtime went on meanwhile, and the client can be dropped here.
    drop(client);
}

/// A client whose transport takes its time.
fn slow() -> blocking::Client {
    #[derive(Debug)]
    struct Slow;
    impl aliyun_rpc_core::transport::Transport for Slow {
        fn call(
            &self,
            _request: http::Request<bytes::Bytes>,
        ) -> aliyun_rpc_core::transport::BoxFuture<
            '_,
            Result<http::Response<bytes::Bytes>, aliyun_rpc_core::transport::TransportError>,
        > {
            Box::pin(async {
                tokio::time::sleep(Duration::from_millis(100)).await;
                Ok(http::Response::new(bytes::Bytes::from_static(b"{}")))
            })
        }
    }
    Client::builder()
        .access_key("LTAI5tExampleExample9xQ2", "secret")
        .transport(Slow)
        .build_blocking()
        .unwrap()
}

/// How many threads of blocking clients there are. Linux only, as the tests of memory and sockets.
#[cfg(target_os = "linux")]
fn threads(name: &str) -> usize {
    std::fs::read_dir("/proc/self/task")
        .unwrap()
        .filter_map(|task| std::fs::read_to_string(task.unwrap().path().join("comm")).ok())
        .filter(|comm| comm.trim() == name)
        .count()
}

/// Alone in a process of its own, because threads of other tests would be counted.
#[cfg(target_os = "linux")]
#[test]
fn dropping_ends_the_thread_everywhere() {
    const ALONE: &str = "ALIYUN_RPC_TEST_ALONE";
    if std::env::var_os(ALONE).is_none() {
        let program = std::env::current_exe().unwrap();
        let status = std::process::Command::new(program)
            .args(["--exact", "dropping_ends_the_thread_everywhere"])
            .env(ALONE, "1")
            .status()
            .unwrap();
        assert!(status.success());
        return;
    }
    // A thread gives itself its name, and ends by itself.
    let there_are = |number| {
        let deadline = Instant::now() + Duration::from_secs(5);
        while threads("aliyun-blocking") != number {
            assert!(Instant::now() < deadline, "not {number} threads");
            std::thread::yield_now();
        }
    };
    let one = client();
    there_are(1);
    let call = one.send(&ListThings::default());
    drop(one);
    // A call that is not yet made keeps it.
    call.call().unwrap();
    there_are(0);
    let current = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    current.block_on(async { drop(client()) });
    there_are(0);
    let multi = tokio::runtime::Runtime::new().unwrap();
    multi.block_on(async { tokio::spawn(async { drop(client()) }).await.unwrap() });
    there_are(0);
    // On its own thread: an observer holds the last clone.
    let client = slow();
    let asynchronous = client.as_async().clone();
    let held = std::thread::spawn(move || drop(client));
    held.join().unwrap();
    drop(asynchronous);
    there_are(0);
}

#[test]
fn a_panic_in_a_call_is_the_callers_panic() {
    #[derive(Debug)]
    struct Broken;
    impl aliyun_rpc_core::observe::Observe for Broken {
        fn on(&self, _event: &aliyun_rpc_core::observe::Event<'_>) {
            panic!("in the observer");
        }
    }
    let (client, _mock) = Client::builder().observe(Broken).mock().unwrap();
    let client = blocking::Client::new(client).unwrap();
    let other = client.clone();
    let caught = std::thread::spawn(move || call(&other)).join().unwrap_err();
    assert_eq!(caught.downcast_ref::<&str>(), Some(&"in the observer"));
    // The thread lives on.
    assert!(client.whoami().is_ok());
}
