//! Requests as official SDKs of other languages sent them, byte by byte.

use std::path::Path;

use aliyun_rpc_core::clock::parse_iso8601;
use aliyun_rpc_core::{RpcAction, RpcResponse};
use aliyun_rpc_emulator::{Emulator, Key, ManualClock};
use base64::Engine as _;
use serde_json::Value;

use crate::wire::{Pairs, Wire};

#[derive(Clone, Debug, Default, RpcResponse)]
struct Nothing {}

macro_rules! operations {
    ($($name:ident $product:literal $version:literal $($anonymous:ident)?;)*) => {
        $(
            #[derive(Clone, Debug, Default, RpcAction)]
            #[rpc_action(product = $product, version = $version, response = Nothing $(, $anonymous)?)]
            struct $name {}
        )*

        fn registered(builder: aliyun_rpc_emulator::Builder) -> aliyun_rpc_emulator::Builder {
            builder$(.action::<$name>(|_| Ok(Nothing {})))*
        }
    };
}

operations! {
    TestAction "Test" "2020-01-01" anonymous;
    DescribeEvaluationResults "Config" "2019-01-08";
    PutConfigRule "Config" "2019-01-08";
    SendSms "Dysmsapi" "2017-05-25";
    RunInstances "Ecs" "2014-05-26";
    DescribeRegions "Ecs" "2014-05-26";
    DescribeEndpoints "Location" "2015-06-12";
}

async fn emulator(case: &Value) -> Emulator {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let credentials = &case["credentials"];
    let key = match credentials["security_token"].as_str() {
        None => Key::new(
            text(&credentials["access_key_id"]),
            text(&credentials["access_key_secret"]),
        ),
        Some(token) => Key::sts(
            text(&credentials["access_key_id"]),
            text(&credentials["access_key_secret"]),
            token,
        ),
    };
    let time = parse_iso8601(case["fixed"]["timestamp"].as_str().unwrap()).unwrap();
    let builder = Emulator::builder()
        .key(key)
        .bearer_token(text(&credentials["bearer_token"]))
        .clock(ManualClock::new(time))
        .lenient(true);
    registered(builder).start().await.unwrap()
}

fn wire(case: &Value) -> Wire {
    let request = &case["request"];
    let headers: Pairs = request["headers"]
        .as_array()
        .unwrap()
        .iter()
        .map(|pair| {
            let text = |i: usize| pair[i].as_str().unwrap().to_owned();
            (text(0), text(1))
        })
        .collect();
    let body = request["body_base64"].as_str().unwrap_or_default();
    Wire {
        method: request["method"].as_str().unwrap().to_owned(),
        target: request["target"].as_str().unwrap().to_owned(),
        headers,
        body: base64::engine::general_purpose::STANDARD
            .decode(body)
            .unwrap(),
    }
}

/// The committed requests, or those of the folder in `ALIYUN_VECTORS`.
fn cases() -> Vec<Value> {
    let folder = std::env::var_os("ALIYUN_VECTORS").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/vectors"),
        Into::into,
    );
    let text = std::fs::read(folder.join("captured_requests.json")).unwrap();
    let file: Value = serde_json::from_slice(&text).unwrap();
    file["cases"].as_array().unwrap().clone()
}

#[tokio::test]
async fn every_captured_request_is_accepted_and_refused_with_one_bit_changed() {
    let cases = cases();
    assert!(cases.len() >= 40, "{}", cases.len());
    let mut changed = 0;
    for case in &cases {
        let id = case["id"].as_str().unwrap();
        let emulator = emulator(case).await;
        let wire = wire(case);
        // The services behind may have their own opinion; the gateway's must be that the caller is known.
        let answer = wire.send(&emulator).await;
        if id.ends_with("-rsa") {
            assert_eq!(answer.code(), "UnsupportedSignatureMethod", "{id}");
            continue;
        }
        let accepted = answer.status == 200
            || ["RDMemberNoPermission", "ResourceDirectoryNotInUse"]
                .contains(&answer.code().as_str());
        assert!(accepted, "{id}: {} {}", answer.body, answer.diagnosis());
        if case["signature"]["version"] == "none" {
            continue;
        }

        let emulator = self::emulator(case).await;
        let mut other = wire.clone();
        // The last digit of the nonce: signed in every request, and the same length.
        let nonce = case["fixed"]["nonce"].as_str().unwrap();
        let wrong = format!("{}2", &nonce[..nonce.len() - 1]);
        other.target = other.target.replace(nonce, &wrong);
        other.body = String::from_utf8_lossy(&other.body)
            .replace(nonce, &wrong)
            .into_bytes();
        for (_, value) in &mut other.headers {
            *value = value.replace(nonce, &wrong);
        }
        let answer = other.send(&emulator).await;
        assert_eq!(answer.code(), "SignatureDoesNotMatch", "{id}");
        changed += 1;
    }
    assert!(changed >= 38, "{changed}");
}
