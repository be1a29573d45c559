//! Refused signatures: what the service says it signed, against what was signed.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::sign::{Algorithm, SignedRequest, diagnose, percent};
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, Credentials, RpcAction, Secret, Signer};
use bytes::Bytes;
use serde_json::json;

use crate::operations::CreateKey;

fn signed(algorithm: Algorithm) -> SignedRequest {
    let request = CreateKey {
        region_id: Some("cn hangzhou*".to_owned()),
        name: "a b*c~d".to_owned(),
        password: Some(Secret::from("canary-password")),
        ..CreateKey::default()
    };
    let credentials = Credentials::sts("LTAI5tExampleExample9xQ2", "s", "canary-token");
    let signer = Signer::new(credentials, "kms.cn-hangzhou.aliyuncs.com")
        .algorithm(algorithm)
        .time(SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000))
        .nonce("0123456789abcdef");
    request.sign(&signer).unwrap()
}

/// What is told of a V1 mismatch, when the service's canonicalized query is ours with a change.
fn v1(change: impl Fn(&str) -> String) -> String {
    let signed = signed(Algorithm::HmacSha1);
    let canonical = change(signed.canonical());
    let message = format!(
        "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&{}",
        percent::encode(&canonical)
    );
    clean(diagnose(&signed, &message).unwrap())
}

/// The same for V3 and the canonical request.
fn v3(change: impl Fn(&str) -> String) -> String {
    let signed = signed(Algorithm::Acs3HmacSha256);
    let message = format!(
        "Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n00] server CanonicalRequest is [{}]",
        change(signed.canonical())
    );
    clean(diagnose(&signed, &message).unwrap())
}

#[track_caller]
fn clean(text: String) -> String {
    for hidden in ["canary", "LTAI5tExample", "\n"] {
        assert!(!text.contains(hidden), "{text}");
    }
    text
}

#[test]
fn v1_differences_are_named() {
    let swap = |from: &'static str, to: &'static str| {
        v1(move |query| {
            assert!(query.contains(from), "{from} in {query}");
            query.replacen(from, to, 1)
        })
    };
    assert!(v1(str::to_owned).contains("check the access key secret"));
    assert_eq!(
        swap("a%20b", "a+b"),
        "the parameter `Name` is encoded differently (a blank became `+`, not `%20`): \
         here `%20b%2Ac~d`, there `+b%2Ac~d`"
    );
    assert_eq!(
        swap("b%2Ac", "b*c"),
        "the parameter `Name` is encoded differently (`*` was left as it is, not written `%2A`): \
         here `%2Ac~d`, there `*c~d`"
    );
    assert_eq!(
        swap("c~d", "c%7Ed"),
        "the parameter `Name` is encoded differently (`~` was written `%7E`): here `~d`, there `%7Ed`"
    );
    assert_eq!(
        swap("c~d", "c~x"),
        "the parameter `Name` has another value there: here `d`, there `x`"
    );
    assert_eq!(
        swap("canary-password", "other"),
        "the parameter `Password` has another value there"
    );
    assert_eq!(
        swap("canary-token", "canary"),
        "the parameter `SecurityToken` has another value there"
    );
    assert_eq!(
        swap("&Version=2016-01-20", ""),
        "the parameter `Version` was signed and did not arrive"
    );
    assert_eq!(
        swap("&Version", "&Utm=1&Version"),
        "the parameter `Utm` arrived and was not signed"
    );
    let reversed = v1(|query| query.rsplit('&').collect::<Vec<_>>().join("&"));
    assert_eq!(reversed, "the parameters are sorted in another order");
    let signed = signed(Algorithm::HmacSha1);
    let get = signed.string_to_sign().replacen("POST", "GET", 1);
    let told = diagnose(&signed, &format!("... Server string to sign is:{get}")).unwrap();
    assert!(
        told.starts_with(
            "the method was changed on its way: `POST` was signed, the service saw `GET`"
        ),
        "{told}"
    );
}

#[test]
fn v3_differences_are_named() {
    let swap = |from: &'static str, to: &'static str| {
        v3(move |request| {
            assert!(request.contains(from), "{from} in {request}");
            request.replacen(from, to, 1)
        })
    };
    assert!(v3(str::to_owned).contains("check the access key secret"));
    assert_eq!(
        swap("host:kms.cn-hangzhou.aliyuncs.com", "host:proxy.example"),
        "the header `host` has another value there: here `kms.cn-hangz`, there `proxy.exampl`"
    );
    assert_eq!(
        swap("canary-token", "canary"),
        "the header `x-acs-security-token` has another value there"
    );
    assert_eq!(
        swap("hangzhou%2A", "hangzhou*"),
        "the parameter `RegionId` is encoded differently (`*` was left as it is, not written `%2A`): \
         here `%2A`, there `*`"
    );
    assert_eq!(
        swap("x-acs-version:2016-01-20\n", ""),
        "the header `x-acs-version` was signed and did not arrive"
    );
    assert!(swap("POST\n/\n", "POST\n/x\n").starts_with("the path was changed on its way"));
    let body = v3(|request| format!("{}00", &request[..request.len() - 2]));
    assert_eq!(body, "the body was changed on its way: its hash differs");
}

#[test]
fn without_the_services_text_nothing_is_guessed() {
    for algorithm in [Algorithm::HmacSha1, Algorithm::Acs3HmacSha256] {
        let signed = signed(algorithm);
        assert_eq!(
            diagnose(
                &signed,
                "Specified signature is not matched with our calculation."
            ),
            None
        );
        assert_eq!(diagnose(&signed, ""), None);
    }
    let signed = signed(Algorithm::Acs3HmacSha256);
    let same = format!("server StringToSign is [{}]", signed.string_to_sign());
    assert!(
        diagnose(&signed, &same)
            .unwrap()
            .contains("check the access key secret")
    );
    let other = diagnose(&signed, "server StringToSign is [x]").unwrap();
    assert!(other.contains("changed on its way"), "{other}");
}

/// Refuses every signature, telling the string that it would sign.
#[derive(Debug)]
struct Refusing;

impl Transport for Refusing {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let form = String::from_utf8(request.body().to_vec()).unwrap();
        let signed: Vec<&str> = form
            .split('&')
            .filter(|pair| !pair.starts_with("Signature="))
            .collect();
        let message = format!(
            "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&{}",
            percent::encode(&signed.join("&"))
        );
        let body = json!({"Code": "SignatureDoesNotMatch", "Message": message}).to_string();
        let response = http::Response::builder()
            .status(400)
            .body(Bytes::from(body))
            .unwrap();
        Box::pin(async move { Ok(response) })
    }
}

#[tokio::test]
async fn errors_carry_the_diagnosis() {
    let client = Client::builder()
        .region("cn-hangzhou")
        .sts("LTAI5tExampleExample9xQ2", "wrong", "canary-token")
        .signature(Algorithm::HmacSha1)
        .transport(Refusing)
        .build()
        .unwrap();
    let request = CreateKey {
        name: "name".to_owned(),
        ..CreateKey::default()
    };
    let error = client.send(&request).await.unwrap_err();
    assert!(
        error
            .diagnosis()
            .unwrap()
            .contains("check the access key secret"),
        "{error}"
    );
    assert!(
        error.to_string().ends_with(error.diagnosis().unwrap()),
        "{error}"
    );
    assert_eq!(error.attempts(), 1);
    assert!(!error.is_retryable());
    clean(format!("{error} {error:?} {:?}", error.service()).replace("static_sts LTAI…9xQ2", ""));
}
