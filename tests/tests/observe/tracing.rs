//! Spans and events of `tracing`.

use aliyun_rpc_core::{Client, Credentials};
use tracing::Level;

use crate::collector::Collector;
use crate::{BROKEN, FORBIDDEN, GOOD, ListThings, THROTTLED, builder};

#[tokio::test(start_paused = true)]
async fn good_calls_have_no_line_at_info() {
    let collector = Collector::new(Level::INFO);
    let _guard = tracing::subscriber::set_default(collector.clone());
    let client = builder(&[GOOD]).build().unwrap();
    for _ in 0..1_000 {
        client.send(&ListThings::default()).await.unwrap();
    }
    assert_eq!(collector.lines(), Vec::<String>::new());
    assert_eq!(collector.spans(), Vec::<String>::new());
    // The collector does hear what is said at INFO.
    tracing::info!("here");
    assert_eq!(collector.lines(), ["INFO : here"]);
}

#[tokio::test(start_paused = true)]
async fn a_call_and_its_attempts_are_spans() {
    let collector = Collector::new(Level::DEBUG);
    let _guard = tracing::subscriber::set_default(collector.clone());
    let client = builder(&[BROKEN, GOOD]).build().unwrap();
    client.send(&ListThings::default()).await.unwrap();
    let spans: Vec<String> = collector
        .spans()
        .into_iter()
        .filter(|span| span.starts_with("call ") || span.starts_with("attempt "))
        .collect();
    let host = "host=config.cn-shanghai.aliyuncs.com";
    assert_eq!(spans.len(), 3, "{spans:#?}");
    let call = "call product=Config version=2019-01-08 action=ListThings region=cn-shanghai";
    assert!(spans[0].starts_with(call), "{}", spans[0]);
    for part in [host, "request_id=0A1B2C3D", "attempts=2", " ms="] {
        assert!(spans[0].contains(part), "{part} in {}", spans[0]);
    }
    assert_eq!(
        spans[1],
        format!(
            "attempt attempt=1 {host} status=500 request_id=0A1B2C3D ms=0 code=InternalError request_id=0A1B2C3D ms=0"
        )
    );
    assert_eq!(
        spans[2],
        format!("attempt attempt=2 {host} status=200 request_id=0A1B2C3D ms=0")
    );
    let lines: Vec<String> = collector
        .lines()
        .into_iter()
        .filter(|line| line.contains("ListThings"))
        .map(|line| line.split(" ms=").next().unwrap().to_owned())
        .collect();
    let starts = [
        "DEBUG call/attempt: ListThings: attempt 1",
        "DEBUG call/attempt: ListThings: answered with HTTP 500 status=500 request_id=0A1B2C3D",
        "DEBUG attempt: ListThings: failed with InternalError",
        "DEBUG call: ListThings: waits ",
        "DEBUG call/attempt: ListThings: attempt 2",
        "DEBUG call/attempt: ListThings: answered with HTTP 200 status=200 request_id=0A1B2C3D",
        "DEBUG call: ListThings: succeeded after 2 attempts attempts=2",
    ];
    assert_eq!(lines.len(), starts.len(), "{lines:#?}");
    for (line, start) in lines.iter().zip(starts) {
        // Some are told inside of more than one span.
        let line = line
            .replace("call/attempt", "attempt")
            .replace("call/call", "call");
        let start = start.replace("call/attempt", "attempt");
        let line = line.replace("attempt/attempt", "attempt");
        assert!(line.starts_with(&start), "{line}\n{start}");
    }
}

#[tokio::test(start_paused = true)]
async fn failures_are_not_logged_by_the_library() {
    let collector = Collector::new(Level::INFO);
    let _guard = tracing::subscriber::set_default(collector.clone());
    for answers in [[FORBIDDEN], [BROKEN], [THROTTLED]] {
        let client = builder(&answers).build().unwrap();
        client.send(&ListThings::default()).await.unwrap_err();
    }
    assert_eq!(collector.lines(), Vec::<String>::new());
}

#[tokio::test(start_paused = true)]
async fn an_operator_is_warned_of_refused_credentials() {
    const EXPIRED: (u16, &str) = (
        403,
        r#"{"Code":"InvalidSecurityToken.Expired","Message":"expired","RequestId":"0A1B2C3D"}"#,
    );
    let collector = Collector::new(Level::INFO);
    let _guard = tracing::subscriber::set_default(collector.clone());
    let count = std::sync::atomic::AtomicU32::new(0);
    let client = builder(&[EXPIRED, GOOD])
        .credentials(aliyun_rpc_core::credentials::from_fn("test", move || {
            let number = count.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
            async move {
                let id = format!("STS.ExampleExample000{number}");
                Ok(Credentials::sts(id, "secret", "token"))
            }
        }))
        .build()
        .unwrap();
    client.send(&ListThings::default()).await.unwrap();
    assert_eq!(
        collector.lines(),
        [
            "WARN : ListThings: uses new credentials product=Config region=cn-shanghai host=config.cn-shanghai.aliyuncs.com"
        ]
    );
}

#[tokio::test]
async fn mocks_are_traced_too() {
    let collector = Collector::new(Level::DEBUG);
    let _guard = tracing::subscriber::set_default(collector.clone());
    let (client, mock) = Client::mock();
    mock.on::<ListThings>()
        .reply(crate::ListThingsResponse { total_count: 1 });
    client.send(&ListThings::default()).await.unwrap();
    assert!(
        collector
            .lines()
            .iter()
            .any(|line| line.contains("succeeded after 1 attempt"))
    );
}
