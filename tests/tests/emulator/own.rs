//! Parameters of an operation with the names of common ones, through client and emulator.

use aliyun_rpc_core::{Algorithm, Client, Error, Format, RpcAction, RpcResponse};
use aliyun_rpc_emulator::journal::Verdict;
use aliyun_rpc_emulator::{Emulator, Key, Scheme};

use crate::wire::{ID, SECRET, noon, v3_post};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-02", body)]
struct GetTemplate {
    name: String,
    #[rpc(own, query)]
    version: Option<String>,
    #[rpc(own)]
    format: Option<String>,
    #[rpc(own, query)]
    timestamp: Option<i64>,
    #[rpc(own)]
    signature: Option<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct GetTemplateResponse {
    request_id: String,
    seen: String,
}

async fn emulator() -> Emulator {
    Emulator::builder()
        .key(Key::new(ID, SECRET))
        .time(noon())
        .action::<GetTemplate>(|request| {
            let seen = ["Name", "Version", "Format", "Timestamp", "Signature"]
                .map(|name| request.get(name).unwrap_or("-"));
            Ok(GetTemplateResponse {
                seen: seen.join(" "),
                ..Default::default()
            })
        })
        .start()
        .await
        .unwrap()
}

fn request() -> GetTemplate {
    GetTemplate::new("n")
        .version("v7")
        .format("XML")
        .timestamp(12)
        .signature("mine")
}

fn client(emulator: &Emulator, algorithm: Algorithm) -> Client {
    emulator.client().signature(algorithm).build().unwrap()
}

#[tokio::test]
async fn they_arrive_with_v3_and_change_neither_version_nor_format() {
    let emulator = emulator().await;
    for algorithm in [Algorithm::Acs3HmacSha256, Algorithm::Acs3HmacSm3] {
        for format in [Format::Json, Format::Xml] {
            let answer = client(&emulator, algorithm)
                .send(&request())
                .format(format)
                .await
                .unwrap();
            assert_eq!(answer.seen, "n v7 XML 12 mine");
            let entry = emulator.journal().pop().unwrap();
            assert_eq!(entry.verdict, Verdict::Accepted);
            assert_eq!(entry.scheme, Some(Scheme::V3));
            assert_eq!(
                (&*entry.action, &*entry.version),
                ("GetTemplate", "2020-01-02")
            );
            let xml = entry.answer.starts_with("<?xml");
            assert_eq!(xml, format == Format::Xml, "{}", entry.answer);
        }
    }
}

#[tokio::test]
async fn with_v1_nothing_is_sent() {
    let emulator = emulator().await;
    let client = client(&emulator, Algorithm::HmacSha1);
    let told: Error = client.send(&request()).await.unwrap_err();
    assert!(told.to_string().contains("GetTemplate"), "{told}");
    assert!(told.to_string().contains("`Version`"), "{told}");
    assert!(told.to_string().contains("ACS3-HMAC-SHA256"), "{told}");
    assert_eq!(told.attempts(), 0);
    assert!(emulator.journal().is_empty());
    let answer = client.send(&GetTemplate::new("n")).await.unwrap();
    assert_eq!(answer.seen, "n - - - -");
}

/// Their types are checked like those of others, and a common name that the operation does not declare stays common.
#[tokio::test]
async fn they_are_checked() {
    let emulator = emulator().await;
    let send = async |nonce: &str, own: &[(&str, &str)]| {
        v3_post(&emulator, "GetTemplate", "2020-01-02", nonce, own)
            .send(&emulator)
            .await
    };
    let wrong = send("1", &[("Name", "n"), ("Timestamp", "noon")]).await;
    assert_eq!(wrong.code(), "InvalidParameter");
    assert!(wrong.body.contains("`Timestamp`"), "{}", wrong.body);
    let common = send("2", &[("Name", "n"), ("SignatureNonce", "x")]).await;
    assert_eq!(common.json("Seen"), "n - - - -", "{}", common.body);
}
