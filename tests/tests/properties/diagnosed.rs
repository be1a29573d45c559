//! The cause of a refused signature is named, whatever the request: ten recorded kinds of messages.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{Dynamic, Encoded, Operation};
use aliyun_rpc_core::sign::{SignedRequest, Signing, diagnose, percent};
use aliyun_rpc_core::{Algorithm, Client, Credentials};
use proptest::collection::btree_map;
use proptest::prelude::*;

use crate::fixed;
use crate::holds::classifier::Answering;
use crate::holds::{KEY_ID, SECRET, TOKEN, assert_clean, run};

/// A request with a value in which every rule of encoding shows, among others.
fn signed(algorithm: Algorithm, others: &[(String, String)]) -> SignedRequest {
    let mut params = Dynamic::new();
    params.push("Mark", "m a*b~c:d/e", Place::Query);
    for (name, value) in others {
        params.push(format!("P{name}"), value.as_str(), Place::Query);
    }
    let operation = Operation {
        product: "Test",
        version: "2020-01-01",
        name: "Call",
        method: Method::Post,
        body: BodyStyle::Form,
        anonymous: false,
    };
    let credentials = Credentials::sts(KEY_ID, SECRET, TOKEN);
    let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let mut signing = Signing::new(&credentials, "test.aliyuncs.com", time, "nonce");
    signing.algorithm = algorithm;
    let encoded = Encoded::dynamic(operation, &params).unwrap();
    signing.sign(&operation, &encoded).unwrap()
}

/// What a service says that it signed.
fn message(signed: &SignedRequest, theirs: &str) -> String {
    if signed.algorithm() == Some(Algorithm::HmacSha1) {
        format!(
            "Specified signature is not matched with our calculation. server string to sign is:POST&%2F&{}",
            percent::encode(theirs)
        )
    } else {
        format!(
            "Specified signature does not match our calculation. server StringToSign is [ACS3-HMAC-SHA256\n00] server CanonicalRequest is [{theirs}]"
        )
    }
}

fn others() -> impl Strategy<Value = Vec<(String, String)>> {
    btree_map("[a-z]{1,6}(\\.[0-9]{1,2})?", ".{0,8}", 2..8)
        .prop_map(|map| map.into_iter().collect())
}

const BOTH: [Algorithm; 2] = [Algorithm::HmacSha1, Algorithm::Acs3HmacSha256];

/// What a service signed instead, and what then is told.
type Mistake = (&'static str, &'static str, &'static [&'static str]);

const ENCODINGS: [Mistake; 5] = [
    (
        "m%20a",
        "m+a",
        &["`Mark`", "encoded differently", "became `+`"],
    ),
    (
        "a%2Ab",
        "a*b",
        &["`Mark`", "encoded differently", "`*` was left"],
    ),
    (
        "b~c",
        "b%7Ec",
        &["`Mark`", "encoded differently", "`~` was written `%7E`"],
    ),
    ("c%3Ad", "c%3ad", &["`Mark`", "encoded differently"]),
    ("d%2Fe", "d/e", &["`Mark`", "encoded differently"]),
];

#[test]
fn five_ways_to_encode_wrongly() {
    proptest!(fixed(), |(others in others())| {
        for algorithm in BOTH {
            let signed = signed(algorithm, &others);
            for (ours, theirs, words) in ENCODINGS {
                let changed = signed.canonical().replacen(ours, theirs, 1);
                prop_assert_ne!(&changed, signed.canonical());
                let told = diagnose(&signed, &message(&signed, &changed)).unwrap();
                for word in words {
                    prop_assert!(told.contains(word), "no {} in {}", word, told);
                }
                assert_clean(&told);
            }
        }
    });
}

#[test]
fn a_wrong_secret_a_wrong_method_a_missing_token_another_order() {
    proptest!(fixed(), |(others in others())| {
        for algorithm in BOTH {
            let signed = signed(algorithm, &others);
            let told = |theirs: &str| {
                let told = diagnose(&signed, &message(&signed, theirs)).unwrap();
                assert_clean(&told);
                told
            };
            let canonical = signed.canonical();
            prop_assert!(told(canonical).contains("check the access key secret"));

            let is_v1 = algorithm == Algorithm::HmacSha1;
            let method = if is_v1 {
                let text = signed.string_to_sign().replacen("POST", "GET", 1);
                diagnose(&signed, &format!("server string to sign is:{text}")).unwrap()
            } else {
                told(&canonical.replacen("POST\n", "GET\n", 1))
            };
            prop_assert!(method.contains("the method was changed on its way"), "{}", method);

            let (without, name) = if is_v1 {
                let token = format!("&SecurityToken={}", percent::encode(TOKEN));
                (canonical.replacen(&token, "", 1), "`SecurityToken`")
            } else {
                let token = format!("x-acs-security-token:{TOKEN}\n");
                (canonical.replacen(&token, "", 1), "`x-acs-security-token`")
            };
            prop_assert_ne!(&without, canonical);
            let missing = told(&without);
            prop_assert!(missing.contains(name) && missing.contains("did not arrive"), "{}", missing);

            let query = if is_v1 { canonical } else { canonical.split('\n').nth(2).unwrap() };
            let reversed = query.rsplit('&').collect::<Vec<_>>().join("&");
            let order = told(&canonical.replacen(query, &reversed, 1));
            prop_assert!(order.contains("sorted in another order"), "{}", order);
        }
    });
}

/// The tenth is no mismatch: the service says that the time is wrong, and the error says what to look at.
#[test]
fn a_wrong_clock() {
    for code in ["InvalidTimeStamp.Expired", "IllegalTimestamp"] {
        let body = format!(
            r#"{{"Code":"{code}","Message":"Specified time stamp or date value is expired.","RequestId":"r"}}"#
        );
        let mut answer = http::Response::new(bytes::Bytes::from(body));
        *answer.status_mut() = http::StatusCode::BAD_REQUEST;
        let client = Client::builder()
            .sts(KEY_ID, SECRET, TOKEN)
            .transport(Answering(std::sync::Arc::new(answer)))
            .build()
            .unwrap();
        let call = client.raw("Test", "2020-01-01", "Call").into_future();
        let error = run(call).unwrap_err();
        assert!(error.is_clock_skew());
        assert!(
            error.to_string().contains("clock of this machine"),
            "{error}"
        );
        assert_clean(&error.to_string());
    }
}
