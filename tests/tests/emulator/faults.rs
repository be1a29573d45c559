//! Each fault as a client meets it: on the socket byte by byte, and without a socket as the same error.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aliyun_config::v2019_01_08::{
    ConfigurationRecorderStatus as Status, DescribeConfigurationRecorder,
    StartConfigurationRecorder,
};
use aliyun_resourcemanager::v2020_03_31::{EnableMode, EnableResourceDirectory};
use aliyun_rpc_core::clock::RuntimeClock;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::{TimeLimit, TransportError};
use aliyun_rpc_core::{Client, Error};
use aliyun_rpc_emulator::journal::Verdict;
use aliyun_rpc_emulator::{Delay, Emulator, Fault, ManualClock};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::wire::{Wire, emulator, noon, v3_post};

type Start = StartConfigurationRecorder;
type Describe = DescribeConfigurationRecorder;

/// What the socket gave until its end, and how it ended.
struct Raw {
    bytes: Vec<u8>,
    end: std::io::Result<()>,
}

impl Raw {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }

    fn body(&self) -> String {
        let text = self.text();
        text.split_once("\r\n\r\n").expect("a head").1.to_owned()
    }

    fn is_reset(&self) -> bool {
        self.end
            .as_ref()
            .is_err_and(|error| error.kind() == std::io::ErrorKind::ConnectionReset)
    }
}

/// Sends a signed request on a fresh connection that the client keeps open, and reads until the emulator ends it, or
/// for a moment if it does not.
async fn raw(emulator: &Emulator, nonce: &str) -> Raw {
    let wire: Wire = v3_post(
        emulator,
        "StartConfigurationRecorder",
        "2019-01-08",
        nonce,
        &[],
    );
    let mut text = format!("{} {} HTTP/1.1\r\n", wire.method, wire.target);
    for (name, value) in &wire.headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("content-length: 0\r\n\r\n");
    let mut stream = TcpStream::connect(emulator.address()).await.unwrap();
    stream.write_all(text.as_bytes()).await.unwrap();
    let mut bytes = Vec::new();
    let end = tokio::time::timeout(Duration::from_millis(300), stream.read_to_end(&mut bytes))
        .await
        .unwrap_or_else(|_| Err(std::io::ErrorKind::TimedOut.into()));
    Raw {
        bytes,
        end: end.map(|_| ()),
    }
}

/// The recorder's state, seen through a client that meets no fault.
async fn status(emulator: &Emulator) -> Status {
    emulator.clear_faults();
    let client = emulator.client().build().unwrap();
    let answer = client.send(&Describe::new()).await.unwrap();
    answer
        .into_inner()
        .configuration_recorder
        .configuration_recorder_status
}

async fn with(fault: Fault) -> (Emulator, Raw) {
    let emulator = emulator().await;
    emulator.fault(fault).unwrap();
    let raw = raw(&emulator, "n").await;
    (emulator, raw)
}

#[tokio::test]
async fn a_reset_is_a_reset_and_nothing_was_executed() {
    let (emulator, raw) = with(Fault::on::<Start>().reset()).await;
    assert!(raw.is_reset(), "{:?}", raw.end);
    assert!(raw.bytes.is_empty());
    let entry = emulator.journal().pop().unwrap();
    assert_eq!(entry.verdict, Verdict::Faulted);
    assert_eq!(entry.faults, ["the connection is reset"]);
    assert!(
        entry
            .line()
            .ends_with("not executed; fault: the connection is reset")
    );
    assert_eq!(status(&emulator).await, Status::Registrable);
}

#[tokio::test]
async fn a_dropped_reply_is_a_reset_after_the_effect() {
    let (emulator, raw) = with(Fault::on::<Start>().drop_reply()).await;
    assert!(raw.is_reset(), "{:?}", raw.end);
    assert!(raw.bytes.is_empty());
    let entry = emulator.journal().pop().unwrap();
    assert_eq!(entry.verdict, Verdict::Accepted);
    assert_eq!(entry.faults, ["the reply is dropped"]);
    assert_eq!(status(&emulator).await, Status::Building);
}

#[tokio::test]
async fn a_closed_connection_ends_in_good_order() {
    let (emulator, raw) = with(Fault::on::<Start>().close()).await;
    assert!(raw.end.is_ok(), "{:?}", raw.end);
    assert!(raw.bytes.is_empty());
    assert_eq!(status(&emulator).await, Status::Registrable);
    let (emulator, raw) = with(Fault::on::<Start>().close().after_executing()).await;
    assert!(raw.bytes.is_empty());
    assert_eq!(status(&emulator).await, Status::Building);
}

#[tokio::test]
async fn resets_after_the_headers_and_in_the_body() {
    let (emulator, raw) = with(Fault::on::<Start>().reset_after_headers()).await;
    assert!(raw.is_reset(), "{:?}", raw.end);
    assert!(
        raw.text()
            .starts_with("HTTP/1.1 200 OK\r\ncontent-length: ")
    );
    assert_eq!(raw.body(), "");
    assert_eq!(status(&emulator).await, Status::Building);

    let (_, raw) = with(Fault::on::<Start>().reset_body(7)).await;
    assert!(raw.is_reset(), "{:?}", raw.end);
    assert_eq!(raw.body().len(), 7);
}

#[tokio::test]
async fn a_truncated_body_is_shorter_than_announced() {
    let (_, raw) = with(Fault::on::<Start>().truncate(9)).await;
    assert!(raw.end.is_ok(), "{:?}", raw.end);
    assert_eq!(raw.body().len(), 9);
    let text = raw.text();
    let announced = text.split("content-length: ").nth(1).unwrap();
    let announced: usize = announced.split('\r').next().unwrap().parse().unwrap();
    assert!(announced > 9);
}

#[tokio::test]
async fn stalls_keep_the_connection_open() {
    let (emulator, raw) = with(Fault::on::<Start>().stall_headers()).await;
    assert_eq!(raw.end.unwrap_err().kind(), std::io::ErrorKind::TimedOut);
    assert!(raw.bytes.is_empty());
    assert_eq!(status(&emulator).await, Status::Building);

    let (_, raw) = with(Fault::on::<Start>().stall_body(5)).await;
    assert_eq!(raw.body().len(), 5);
    assert_eq!(raw.end.unwrap_err().kind(), std::io::ErrorKind::TimedOut);
}

#[tokio::test]
async fn a_huge_answer_comes_in_chunks_of_unannounced_length() {
    let (_, raw) = with(Fault::on::<Start>().huge(100_000)).await;
    let text = raw.text();
    assert!(text.contains("transfer-encoding: chunked"));
    assert!(!text.contains("content-length"));
    assert_eq!(raw.body().matches(' ').count(), 100_000);
    assert!(raw.body().ends_with("0\r\n\r\n"));
}

#[tokio::test]
async fn an_answer_drips_and_is_whole() {
    let (_, raw) = with(Fault::on::<Start>().drip(100, Duration::from_millis(1))).await;
    let body: serde_json::Value = serde_json::from_str(&raw.body()).unwrap();
    assert!(body["RequestId"].is_string());
}

#[tokio::test]
async fn a_second_answer_follows_on_the_connection() {
    let (_, raw) = with(Fault::on::<Start>().duplicate()).await;
    let text = raw.text();
    assert_eq!(text.matches("HTTP/1.1 200 OK").count(), 2);
    let (first, second) = text.split_at(text.len() / 2);
    assert_eq!(first, second);
}

#[tokio::test]
async fn answers_in_place_of_the_service() {
    let (emulator, answer) = with(Fault::on::<Start>().page(502)).await;
    assert!(answer.text().starts_with("HTTP/1.1 502 Bad Gateway"));
    assert!(answer.text().contains("content-type: text/html"));
    assert!(answer.body().contains("<h1>502 Bad Gateway</h1>"));
    let entry = emulator.journal().pop().unwrap();
    assert_eq!(entry.status, 502);
    assert!(entry.answer.contains("Bad Gateway"));

    let (_, answer) = with(Fault::on::<Start>().answer(200, "text/plain", b"\xff\xfe")).await;
    assert!(answer.bytes.ends_with(b"\r\n\r\n\xff\xfe"));
    let (_, answer) = with(Fault::on::<Start>().garbage()).await;
    assert!(answer.text().starts_with("HTTP/1.1 200 OK"));
    assert!(String::from_utf8(answer.bytes).is_err());
    let (_, answer) = with(Fault::on::<Start>().media_type("text/plain")).await;
    assert!(answer.text().contains("content-type: text/plain"));
    assert!(answer.body().contains("RequestId"));
}

#[tokio::test]
async fn throttling_with_hints() {
    let fault = Fault::on::<Start>()
        .times(2)
        .refuse("Throttling.User")
        .status(429)
        .message("Slow down.")
        .header("x-acs-retry-after", "2500")
        .header("date", "Thu, 01 Jan 1970 00:00:00 GMT");
    let (emulator, answer) = with(fault).await;
    let text = answer.text();
    assert!(text.starts_with("HTTP/1.1 429 Too Many Requests"), "{text}");
    assert!(text.contains("x-acs-retry-after: 2500"), "{text}");
    assert_eq!(text.matches("date: ").count(), 1, "{text}");
    assert!(text.contains("date: Thu, 01 Jan 1970"), "{text}");
    assert!(text.contains("\"Message\":\"Slow down.\""), "{text}");
    let refused = emulator.journal().pop().unwrap();
    assert!(matches!(refused.verdict, Verdict::Refused { code, .. } if code == "Throttling.User"));
    // Everything was done nevertheless.
    let (emulator, _) = with(
        Fault::on::<Start>()
            .refuse("InternalError")
            .after_executing(),
    )
    .await;
    assert_eq!(status(&emulator).await, Status::Building);
}

#[tokio::test]
async fn later_answers_keep_the_connection() {
    let emulator = emulator().await;
    emulator
        .fault(Fault::any().latency(Delay::fixed_ms(20)))
        .unwrap();
    let client = emulator.client().build().unwrap();
    let start = std::time::Instant::now();
    client.send(&Describe::new()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_millis(20));
}

#[tokio::test]
async fn faults_hide_no_mistake_of_the_client() {
    let emulator = emulator().await;
    emulator.fault(Fault::any().once().reset()).unwrap();
    let wire = v3_post(
        &emulator,
        "StartConfigurationRecorder",
        "2019-01-08",
        "n",
        &[],
    );
    let answer = wire.header("x-acs-date", "nonsense").send(&emulator).await;
    assert_eq!(answer.code(), "InvalidTimeStamp.Format");
    let report = &emulator.faults()[0];
    assert_eq!((report.seen, report.hits), (0, 0));
}

#[tokio::test]
async fn faults_go_by_region() {
    let emulator = Emulator::builder().build().unwrap();
    emulator
        .fault(Fault::any().region("cn-beijing").refuse("Throttling"))
        .unwrap();
    let call = async |host: &str| {
        let client = Client::builder()
            .credentials(emulator.credentials())
            .endpoint(format!("https://{host}.aliyuncs.com"))
            .retry(NoRetry)
            .transport(emulator.transport())
            .build()
            .unwrap();
        client.send(&Describe::new()).await.map(|_| ())
    };
    call("config.cn-shanghai").await.unwrap();
    call("config").await.unwrap();
    let error = call("config.cn-beijing").await.unwrap_err();
    assert_eq!(error.code(), Some("Throttling"));
}

/// A client without a socket on paused time.
fn socketless(fault: Fault) -> (Arc<Emulator>, Client) {
    let emulator = Emulator::builder()
        .clock(RuntimeClock::new(noon()))
        .fault(fault)
        .build()
        .unwrap();
    let client = emulator.client().retry(NoRetry).build().unwrap();
    (Arc::new(emulator), client)
}

async fn failure(fault: Fault) -> (Error, Duration) {
    let (_emulator, client) = socketless(fault);
    let start = tokio::time::Instant::now();
    let error = client.send(&Start::new()).await.unwrap_err();
    (error, start.elapsed())
}

#[tokio::test(start_paused = true)]
async fn without_a_socket_faults_are_the_errors_of_the_network() {
    let interrupted = [
        (Fault::on::<Start>().reset(), "reset before the answer"),
        (Fault::on::<Start>().drop_reply(), "reset before the answer"),
        (Fault::on::<Start>().close(), "closed before the answer"),
        (
            Fault::on::<Start>().reset_after_headers(),
            "reset in the middle",
        ),
        (Fault::on::<Start>().reset_body(3), "reset in the middle"),
        (Fault::on::<Start>().truncate(3), "closed in the middle"),
    ];
    for (fault, words) in interrupted {
        let (error, _) = failure(fault).await;
        let transport = error.transport();
        assert!(
            matches!(
                transport,
                Some(TransportError::Interrupted { reused: false, .. })
            ),
            "{error:?}"
        );
        assert!(error.to_string().contains(words), "{error}");
    }
    let limits = [
        (Fault::on::<Start>().stall_headers(), TimeLimit::Headers),
        (Fault::on::<Start>().stall_body(3), TimeLimit::Read),
        (
            Fault::on::<Start>().drip(1, Duration::from_secs(11)),
            TimeLimit::Read,
        ),
        (
            Fault::on::<Start>().latency(Delay::fixed_ms(11_000)),
            TimeLimit::Headers,
        ),
    ];
    for (fault, expected) in limits {
        let (error, took) = failure(fault).await;
        let Some(TransportError::Timeout { limit, after }) = error.transport() else {
            panic!("{error:?}");
        };
        assert_eq!((*limit, *after), (expected, Duration::from_secs(10)));
        assert_eq!(took, Duration::from_secs(10));
    }
    let (error, _) = failure(Fault::on::<Start>().huge(9 << 20)).await;
    assert!(matches!(
        error.transport(),
        Some(TransportError::BodyTooLarge { limit: 8_388_608 })
    ));
    let (error, _) = failure(Fault::on::<Start>().page(503)).await;
    assert_eq!(error.status(), Some(503));
    for fault in [Fault::on::<Start>().garbage(), Fault::on::<Start>().huge(9)] {
        let (error, _) = failure(fault).await;
        assert_eq!(error.kind(), ErrorKind::Decode, "{error:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn without_a_socket_time_is_the_runtimes() {
    let (emulator, client) = socketless(Fault::any().latency(Delay::fixed_ms(9_000)));
    let start = tokio::time::Instant::now();
    client.send(&Start::new()).await.unwrap();
    assert_eq!(start.elapsed(), Duration::from_secs(9));
    assert_eq!(emulator.now(), noon() + Duration::from_secs(9));
    let (_emulator, client) = socketless(Fault::any().drip(100, Duration::from_secs(1)));
    let start = tokio::time::Instant::now();
    client.send(&Start::new()).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(2));
    let (_emulator, client) = socketless(Fault::any().duplicate());
    client.send(&Start::new()).await.unwrap();
}

/// The same requests get the same verdicts with and without a socket.
#[tokio::test]
async fn without_a_socket_the_same_gateway_answers() {
    let clock = ManualClock::new(SystemTime::now());
    let emulator = Emulator::builder().clock(clock).start().await.unwrap();
    let over = [
        emulator.client().build().unwrap(),
        emulator
            .client()
            .transport(emulator.transport())
            .build()
            .unwrap(),
    ];
    for client in over {
        client.send(&Describe::new()).await.unwrap();
        let request = EnableResourceDirectory::new(EnableMode::NewManagementAccount);
        let error = client.send(&request).unchecked().await.unwrap_err();
        assert!(error.code().is_some());
    }
    let journal = emulator.journal();
    let (socket, direct) = journal.split_at(2);
    for (a, b) in socket.iter().zip(direct) {
        assert_eq!(a.verdict, b.verdict);
        assert_eq!(a.status, b.status);
        let names = |request: &str| -> Vec<String> {
            request
                .lines()
                .skip(1)
                .filter_map(|line| Some(line.split_once(": ")?.0.to_owned()))
                .filter(|name| !["accept-encoding", "content-length"].contains(&&**name))
                .collect()
        };
        let (mut of_socket, mut of_direct) = (names(&a.request), names(&b.request));
        of_socket.sort();
        of_direct.sort();
        assert_eq!(of_socket, of_direct);
    }
}
