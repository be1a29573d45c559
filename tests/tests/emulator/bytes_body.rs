//! Bytes that are the whole body of a request, through client and emulator.

use aliyun_rpc_core::{Algorithm, Blob, Error, RpcAction, RpcResponse};
use aliyun_rpc_emulator::{Emulator, Fault, Key};
use base64::prelude::{BASE64_STANDARD, Engine as _};

use crate::wire::{ID, SECRET, noon, pairs, v3_headers, v3_post, v3_request};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", idempotent)]
struct ReadText {
    page: Option<i32>,
    #[rpc(body = bytes, name = "body")]
    image: Blob,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct ReadTextResponse {
    page: i64,
    seen: String,
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", response = ReadTextResponse)]
struct GetText {
    page: Option<i32>,
}

const IMAGE: &[u8] = b"\xff\xd8\xff\0Page=9&a=";

async fn emulator() -> Emulator {
    Emulator::builder()
        .key(Key::new(ID, SECRET))
        .time(noon())
        .action::<ReadText>(|request| {
            Ok(ReadTextResponse {
                page: request.integer("Page").unwrap_or(-1),
                seen: request.get("body").unwrap_or("-").to_owned(),
            })
        })
        .action::<GetText>(|_| Ok(ReadTextResponse::default()))
        .start()
        .await
        .unwrap()
}

#[tokio::test]
async fn they_arrive_on_every_attempt() {
    let emulator = emulator().await;
    let fault = Fault::on::<ReadText>().times(1);
    let fault = fault.refuse("ServiceUnavailable").status(503);
    emulator.fault(fault).unwrap();
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::Acs3HmacSm3] {
        let client = emulator.client().signature(algorithm).build().unwrap();
        let request = ReadText::new(IMAGE).page(3);
        let answer = client.send(&request).await.unwrap();
        assert_eq!(answer.page, 3);
        assert_eq!(answer.seen, BASE64_STANDARD.encode(IMAGE));
        let refused = algorithm == Algorithm::Acs3HmacSha256;
        assert_eq!(answer.attempts(), if refused { 2 } else { 1 });
    }
    // The journal tells how many, and sees that both attempts were one call.
    let journal = emulator.journal();
    let calls: Vec<u64> = journal.iter().map(|entry| entry.call).collect();
    assert_eq!(calls[0], calls[1]);
    let request = &journal[0].request;
    assert!(request.ends_with("(13 bytes)"), "{request}");
}

#[tokio::test]
async fn with_v1_nothing_is_sent() {
    let emulator = emulator().await;
    let client = emulator.client().signature(Algorithm::HmacSha1);
    let told: Error = client
        .build()
        .unwrap()
        .send(&ReadText::new(IMAGE))
        .await
        .unwrap_err();
    assert!(told.to_string().contains("bytes as its body"), "{told}");
    assert!(emulator.journal().is_empty());
}

#[tokio::test]
async fn empty_bytes_are_none() {
    let emulator = emulator().await;
    let client = emulator.client().build().unwrap();
    let told = client.send(&ReadText::new("")).await.unwrap_err();
    assert_eq!(told.violations()[0].param, "body");
    let told = client.send(&ReadText::new("")).unchecked().await;
    assert_eq!(told.unwrap_err().code(), Some("MissingParameter"));
}

#[tokio::test]
async fn their_hash_is_verified_and_their_place_checked() {
    let emulator = emulator().await;
    let octets = ("content-type", "application/octet-stream");
    let send = async |action: &str, nonce: &str, signed: &[u8], sent: &[u8]| {
        let mut headers = v3_headers(&emulator, action, "2020-01-02", nonce, signed);
        headers.extend(pairs(&[octets]));
        let mut wire = v3_request(headers, &pairs(&[]), signed, SECRET);
        wire.body = sent.to_vec();
        wire.send(&emulator).await
    };
    let right = send("ReadText", "1", IMAGE, IMAGE).await;
    assert_eq!(right.status, 200, "{}", right.body);
    let changed = send("ReadText", "2", IMAGE, b"other").await;
    assert_eq!(changed.code(), "SignatureDoesNotMatch", "{}", changed.body);
    let none = send("GetText", "3", IMAGE, IMAGE).await;
    assert_eq!(none.code(), "InvalidParameter", "{}", none.body);
    assert!(none.body.contains("GetText takes none"), "{}", none.body);
    // A parameter of the name does not do instead.
    let named = v3_post(&emulator, "ReadText", "2020-01-02", "4", &[("body", "x")]);
    let named = named.send(&emulator).await;
    assert_eq!(named.code(), "InvalidParameter", "{}", named.body);
}
