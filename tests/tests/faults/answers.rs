//! Rows 20 to 28 and 35: what comes back whole and is no good answer.

use std::time::Duration;

use aliyun_rpc_core::backoff::FixedJitter;
use aliyun_rpc_core::decode::DecodeErrorKind;
use aliyun_rpc_core::error::ErrorKind;
use aliyun_rpc_core::response::Format;
use aliyun_rpc_core::retry::RetryPolicy;
use aliyun_rpc_core::{Client, RpcAction, RpcResponse};
use bytes::Bytes;

use crate::harness::run::Run;
use crate::harness::secrets::{PASSWORD, SECRET};
use crate::harness::{Double, ListThings, Log, MakeThing, Reply, client_of, run};

/// With pauses of always the same length: half of what they can be.
fn steady(double: &Double, log: &Log) -> Client {
    let policy = RetryPolicy::new().jitter(FixedJitter(0.5));
    client_of(double, log).retry(policy).build().unwrap()
}

fn ok(body: impl AsRef<[u8]>) -> Reply {
    let mut answer = http::Response::new(Bytes::copy_from_slice(body.as_ref()));
    let headers = answer.headers_mut();
    headers.insert("x-acs-request-id", "6D2C-HEAD".parse().unwrap());
    Reply::Answer(answer)
}

/// One call of an operation that only reads, answered once.
async fn reading(body: impl AsRef<[u8]>) -> Run<Everything> {
    let log = Log::default();
    let double = Double::new([ok(body)]);
    let client = steady(&double, &log);
    let run = run(&log, client.send(&ReadEverything::default())).await;
    double.assert_used_up();
    run.took(Duration::ZERO..=Duration::ZERO)
}

/// One call with an answer that cannot be read, and that is not asked for again.
async fn unreadable(body: impl AsRef<[u8]>, kind: DecodeErrorKind) -> Run<Everything> {
    let run = reading(body).await.failed().attempts(1);
    let error = run.error();
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(200))
    );
    assert_eq!(error.decoding().unwrap().kind, kind, "{error}");
    let failed = &run.lines[2];
    assert!(failed.starts_with("ReadEverything: "), "{failed}");
    run
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", idempotent, response = Everything)]
struct ReadEverything {}

/// A field of each kind.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Everything {
    text: String,
    number: i64,
    small: i32,
    flag: bool,
    #[rpc(wrapper = "Item")]
    items: Vec<Item>,
    words: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Item {
    name: String,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Things", version = "2024-05-06", idempotent, response = Nothing)]
struct Ping {}

#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
struct Nothing {}

#[tokio::test(start_paused = true)]
async fn row_20_truncated_answers_are_asked_for_once_more() {
    let truncated = || ok(format!(r#"{{"RequestId":"r-1","Things":["a","{SECRET}"#));
    let pause = Duration::from_millis(25);

    // What reads may be repeated: once, and then it is the answer.
    let log = Log::default();
    let double = Double::new([truncated(), Reply::ok()]);
    let client = steady(&double, &log);
    let _ = run(&log, client.send(&ListThings::default()))
        .await
        .succeeded()
        .attempts(2)
        .events([
            "ListThings: attempt 1",
            "ListThings: answered with HTTP 200",
            "ListThings: failed with an answer that cannot be read",
            "ListThings: waits 25ms after a failure that may pass",
            "ListThings: attempt 2",
            "ListThings: answered with HTTP 200",
            "ListThings: succeeded after 2 attempts",
        ])
        .took(pause..=pause);
    double.assert_used_up();

    // A second one says what is wrong, and where.
    let double = Double::new([truncated(), truncated()]);
    let client = steady(&double, &log);
    let twice = run(&log, client.send(&ListThings::default()))
        .await
        .failed()
        .attempts(2)
        .says([
            "the answer cannot be read: Things.1: not valid JSON: EOF while parsing",
            r#"after {"RequestId":"…","Things":["…","…"#,
            "HTTP 200, request 6D2C-HEAD",
            "2 attempts",
        ])
        .took(pause..=pause);
    assert_eq!(twice.error().decoding().unwrap().path, "Things.1");
    assert_eq!(log.take(), Vec::<String>::new());
    double.assert_used_up();

    // What changes something was executed: it is not sent again.
    let double = Double::new([ok(r#"{"ThingId":"t-"#)]);
    let client = steady(&double, &log);
    let make = MakeThing {
        name: "first".to_owned(),
        ..MakeThing::default()
    };
    let _ = run(&log, client.send(&make))
        .await
        .failed()
        .attempts(1)
        .took(Duration::ZERO..=Duration::ZERO);
    double.assert_used_up();
}

#[tokio::test(start_paused = true)]
async fn row_21_text_that_is_not_utf_8() {
    let mut body = format!(r#"{{"RequestId":"r-1","Text":"{SECRET}"#).into_bytes();
    body.extend_from_slice(b"\xff\xfe\"}");
    unreadable(body, DecodeErrorKind::NotUtf8)
        .await
        .says(["UTF-8", r#""Text":"…"#, "6D2C-HEAD"]);
}

#[tokio::test(start_paused = true)]
async fn row_22_an_empty_body() {
    for body in ["", " \r\n", "\u{feff}"] {
        unreadable(body, DecodeErrorKind::Empty)
            .await
            .says(["empty", "6D2C-HEAD"]);
        // Where nothing is expected, nothing is an answer.
        let log = Log::default();
        let double = Double::new([ok(body)]);
        let client = steady(&double, &log);
        let ping = run(&log, client.send(&Ping {})).await.succeeded();
        assert_eq!(ping.result.unwrap().request_id(), "6D2C-HEAD");
    }
}

#[tokio::test(start_paused = true)]
async fn row_23_what_stands_around_the_document() {
    for body in [
        "\u{feff}{\"Number\": 1}",
        "\r\n\t {\"Number\": 1} \n",
        "\u{feff}\n<R><Number>1</Number></R>\n",
    ] {
        let read = reading(body).await.succeeded().attempts(1);
        assert_eq!(read.result.unwrap().number, 1, "{body:?}");
    }
    for body in ["{} x", "{}{}", "{\"Number\": 1}]", "<R/>x"] {
        let log = Log::default();
        let double = Double::new([ok(body), ok(body)]);
        let client = steady(&double, &log);
        let run = run(&log, client.send(&ReadEverything {})).await.failed();
        let kind = run.error().decoding().unwrap().kind;
        assert_eq!(kind, DecodeErrorKind::Syntax, "{body}");
    }
}

#[tokio::test(start_paused = true)]
async fn row_24_members_that_are_there_twice() {
    let last = r#"{"Number":1,"RequestId":"r-1","Number":2,"Text":"a","Text":"b"}"#;
    let read = reading(last).await.succeeded().attempts(1);
    let answer = read.result.unwrap();
    assert_eq!((answer.number, answer.text.as_str()), (2, "b"));
    for twice in [
        r#"{"RequestId":"r-1","Number":1,"RequestId":"r-2"}"#,
        r#"{"Code":"Success","Number":1,"Code":"Other"}"#,
    ] {
        unreadable(twice, DecodeErrorKind::Duplicate).await;
    }
    // Two codes in a refusal: it is open what the service says.
    let log = Log::default();
    let refusal = r#"{"Code":"Throttling","Code":"NoPermission","RequestId":"r-1"}"#;
    let double = Double::new([Reply::json(400, refusal)]);
    let client = steady(&double, &log);
    let run = run(&log, client.send(&ListThings::default()))
        .await
        .failed();
    assert_eq!(run.error().kind(), ErrorKind::Gateway);
    assert!(!run.error().is_throttled() && run.error().code().is_none());
}

#[tokio::test(start_paused = true)]
async fn row_25_nesting_without_end() {
    let deep = 100_000;
    let bodies = [
        "[".repeat(deep),
        format!(r#"{{"Unknown":{}"#, "[".repeat(deep)),
        format!(r#"{{"Items":{}"#, "{\"Item\":[".repeat(deep / 10)),
        "<a>".repeat(deep / 10),
        format!("<R>{}{}</R>", "<a>".repeat(65), "</a>".repeat(65)),
    ];
    for body in &bodies {
        for status in [200, 400] {
            let log = Log::default();
            let answer = || {
                let mut answer = http::Response::new(Bytes::copy_from_slice(body.as_bytes()));
                *answer.status_mut() = status.try_into().unwrap();
                Reply::Answer(answer)
            };
            let double = Double::new([answer(), answer()]);
            let client = steady(&double, &log);
            let run = run(&log, client.send(&ReadEverything {})).await.failed();
            let kind = match status {
                200 => ErrorKind::Decode,
                _ => ErrorKind::Gateway,
            };
            assert_eq!(run.error().kind(), kind);
            let told = run.error().to_string().len();
            assert!(told < 1000, "{told} characters");
        }
    }
    // 62 elements deep is not too deep.
    let fits = format!("<R>{}{}</R>", "<a>".repeat(62), "</a>".repeat(62));
    reading(fits).await.succeeded();
}

#[tokio::test(start_paused = true)]
async fn row_26_values_of_the_neighbouring_type() {
    let body = r#"{"Text":12345678901234567890,"Number":"12","Small":7.0,"Flag":"true","Words":[1,true,"x"]}"#;
    let answer = reading(body).await.succeeded().result.unwrap();
    assert_eq!(answer.text, "12345678901234567890");
    assert_eq!((answer.number, answer.small, answer.flag), (12, 7, true));
    assert_eq!(answer.words, ["1", "true", "x"]);
    // What is more than a text is kept to the letter.
    let body = r#"{"Text":["a"],"Items":{"Item":[{},{"Name":{"a":1}}]}}"#;
    let answer = reading(body).await.succeeded().result.unwrap();
    assert_eq!(
        (answer.text.as_str(), answer.items[1].name.as_str()),
        (r#"["a"]"#, r#"{"a":1}"#)
    );
    for (body, path) in [
        (r#"{"Number":9223372036854775808}"#, "Number"),
        (r#"{"Number":"9223372036854775808"}"#, "Number"),
        (r#"{"Small":2147483648}"#, "Small"),
        (r#"{"Small":1.5}"#, "Small"),
        (r#"{"Flag":"maybe"}"#, "Flag"),
        (r#"{"Items":{"Item":[{},7]}}"#, "Items.Item.1"),
    ] {
        let run = unreadable(body, DecodeErrorKind::Mismatch).await;
        assert_eq!(run.error().decoding().unwrap().path, path, "{body}");
        run.says([path]);
    }
}

#[tokio::test(start_paused = true)]
async fn row_27_lists_that_are_no_lists() {
    for empty in [
        r#"{"Items":null,"Words":null}"#,
        r#"{"Items":"","Words":""}"#,
        "{}",
        r#"{"Items":{},"Words":[]}"#,
        r#"{"Items":{"Item":null}}"#,
        "<R><Items/><Words></Words></R>",
    ] {
        let answer = reading(empty).await.succeeded().result.unwrap();
        assert!(
            answer.items.is_empty() && answer.words.is_empty(),
            "{empty}"
        );
    }
    for one in [
        r#"{"Items":{"Item":{"Name":"a"}}}"#,
        r#"{"Items":[{"Name":"a"}]}"#,
        "<R><Items><Item><Name>a</Name></Item></Items></R>",
    ] {
        let answer = reading(one).await.succeeded().result.unwrap();
        assert_eq!(answer.items.len(), 1, "{one}");
        assert_eq!(answer.items[0].name, "a");
    }
}

#[tokio::test(start_paused = true)]
async fn row_28_documents_that_are_no_objects() {
    for body in [r#"["a"]"#, "7", "true", r#""text""#, "null"] {
        unreadable(body, DecodeErrorKind::NotAnObject)
            .await
            .says(["an object", "6D2C-HEAD"]);
        let log = Log::default();
        let double = Double::new([ok(body)]);
        let client = steady(&double, &log);
        let raw = client.raw("Things", "2024-05-06", "ListThings");
        let raw = run(&log, raw).await.succeeded().attempts(1);
        let raw = raw.result.unwrap();
        assert_eq!((raw.text().as_ref(), raw.request_id()), (body, "6D2C-HEAD"));
        raw.json().unwrap();
    }
}

/// What is quoted of an answer shows no value of it, wherever it breaks off.
#[tokio::test(start_paused = true)]
async fn no_cut_of_an_answer_shows_its_values() {
    let whole = format!(
        r#"{{"RequestId":"r-1","Text":{},"Items":{{"Item":[{{"Name":"{SECRET}"}}]}}}}"#,
        serde_json::to_string(PASSWORD).unwrap()
    );
    for end in 1..whole.len() {
        if !whole.is_char_boundary(end) {
            continue;
        }
        let log = Log::default();
        let double = Double::new([ok(&whole[..end]), ok(&whole[..end])]);
        let client = steady(&double, &log).clone();
        run(&log, client.send(&ReadEverything {}).format(Format::Json))
            .await
            .failed()
            .attempts(2);
    }
}
