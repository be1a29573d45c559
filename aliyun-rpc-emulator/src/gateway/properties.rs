//! What holds for every request: nothing breaks the gateway, and what is signed by the rules is accepted.

use std::time::{Duration, SystemTime};

use aliyun_rpc_core::clock::iso8601;
use aliyun_rpc_core::sign::{Algorithm, percent, v1, v3};
use aliyun_rpc_core::{RpcAction, RpcResponse};
use bytes::Bytes;
use proptest::prelude::*;

use crate::request::Received;
use crate::{Emulator, Key, ManualClock};

const SECRET: &str = "secret";

fn noon() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_714_996_800)
}

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-01", response = Nothing)]
struct Anything {}

#[derive(Clone, Debug, Default, RpcResponse)]
struct Nothing {}

/// An emulator that takes every parameter, and the runtime that it lives on.
fn emulator() -> (Emulator, tokio::runtime::Runtime) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let builder = Emulator::builder()
        .key(Key::new("id", SECRET))
        .clock(ManualClock::new(noon()))
        .lenient(true)
        .action::<Anything>(|_| Ok(Nothing {}));
    let emulator = runtime.block_on(builder.start()).unwrap();
    (emulator, runtime)
}

fn received(method: &str, query: String, headers: Vec<(&str, String)>, body: Vec<u8>) -> Received {
    Received {
        method: method.to_owned(),
        path: "/".to_owned(),
        query,
        headers: headers
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect(),
        body: Bytes::from(body),
    }
}

fn encoded(pairs: &[(String, String)]) -> String {
    let pairs: Vec<String> = pairs
        .iter()
        .map(|(name, value)| format!("{}={}", percent::encode(name), percent::encode(value)))
        .collect();
    pairs.join("&")
}

fn lend(pairs: &[(String, String)]) -> Vec<(&str, &str)> {
    pairs
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect()
}

/// Parameters of any text, with distinct names that are not the protocol's.
fn parameters() -> impl Strategy<Value = Vec<(String, String)>> {
    proptest::collection::btree_map("\\PC{1,8}", ".{0,12}", 0..6).prop_map(|map| {
        map.into_iter()
            .map(|(name, value)| (format!("p{name}"), value))
            .collect()
    })
}

const HEADERS: [&str; 10] = [
    "authorization",
    "x-acs-action",
    "x-acs-version",
    "x-acs-date",
    "x-acs-signature-nonce",
    "x-acs-content-sha256",
    "x-acs-bearer-token",
    "content-type",
    "accept",
    "host",
];

#[test]
fn no_request_breaks_the_gateway_or_is_accepted_by_luck() {
    let (emulator, _runtime) = emulator();
    let words = prop_oneof![
        "\\PC{0,20}",
        "ACS3-HMAC-SHA256 Credential=id,SignedHeaders=\\PC{0,10},Signature=\\PC{0,10}",
        Just("application/x-www-form-urlencoded".to_owned()),
        Just("application/json".to_owned()),
        Just("127.0.0.1".to_owned()),
        Just("Anything".to_owned()),
        Just("2020-01-01".to_owned()),
        Just(iso8601(noon())),
    ];
    let query =
        "(Action=Anything&|Version=2020-01-01&|AccessKeyId=id&|[A-Za-z.]{1,5}=[ -~]{0,6}&){0,6}";
    let headers = proptest::collection::vec((proptest::sample::select(&HEADERS[..]), words), 0..8);
    let body = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..40),
        query.prop_map(String::into_bytes),
        Just(br#"{"a":[{"b":null}]}"#.to_vec()),
    ];
    proptest!(|(method in "GET|POST|PUT", query in query, headers in headers, body in body)| {
        let reply = emulator.gateway().answer(&received(&method, query, headers, body), None);
        prop_assert!((400..500).contains(&reply.status), "{:?}", reply);
        prop_assert!(reply.text().contains("RequestId"));
    });
}

#[test]
fn what_is_signed_by_the_rules_is_accepted_and_not_twice() {
    let (emulator, _runtime) = emulator();
    let count = std::cell::Cell::new(0);
    proptest!(|(own in parameters(), in_form: bool)| {
        let nonce = count.get();
        count.set(nonce + 1);
        // V1.
        let mut all = own.clone();
        for (name, value) in [
            ("Action", "Anything"), ("Version", "2020-01-01"), ("AccessKeyId", "id"), ("SignatureMethod", "HMAC-SHA1"),
            ("SignatureVersion", "1.0"), ("SignatureNonce", &format!("a{nonce}")), ("Timestamp", &iso8601(noon())),
        ] {
            all.push((name.to_owned(), value.to_owned()));
        }
        let text = v1::string_to_sign("POST", &v1::canonical_query(&lend(&all)));
        all.push(("Signature".to_owned(), v1::signature(SECRET, &text)));
        let host = ("host", "127.0.0.1".to_owned());
        let form = ("content-type", "application/x-www-form-urlencoded".to_owned());
        let request = if in_form {
            received("POST", String::new(), vec![host.clone(), form.clone()], encoded(&all).into_bytes())
        } else {
            received("POST", encoded(&all), vec![host.clone()], Vec::new())
        };
        let reply = emulator.gateway().answer(&request, None);
        prop_assert_eq!(reply.status, 200, "{:?}", reply);
        prop_assert!(emulator.gateway().answer(&request, None).text().contains("SignatureNonceUsed"));

        // V3.
        let (query, body) = if in_form {
            (Vec::new(), encoded(&own).into_bytes())
        } else {
            (own, Vec::new())
        };
        let algorithm = Algorithm::Acs3HmacSha256;
        let hashed = v3::hash(algorithm, &body).unwrap();
        let mut headers = vec![
            host, form, ("x-acs-action", "Anything".to_owned()), ("x-acs-version", "2020-01-01".to_owned()),
            ("x-acs-date", iso8601(noon())), ("x-acs-signature-nonce", format!("b{nonce}")),
            ("x-acs-content-sha256", hashed.clone()),
        ];
        let lent: Vec<(&str, &str)> = headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let canonical = v3::canonical(&v3::Request {
            algorithm, method: "POST", path: "/", query: &lend(&query), headers: &lent, hashed_payload: &hashed,
        }).unwrap();
        let signature = v3::signature(algorithm, SECRET, &canonical.string_to_sign).unwrap();
        headers.push(("authorization", format!(
            "{algorithm} Credential=id,SignedHeaders={},Signature={signature}", canonical.signed_headers
        )));
        let request = received("POST", encoded(&query), headers, body);
        let reply = emulator.gateway().answer(&request, None);
        prop_assert_eq!(reply.status, 200, "{:?}", reply);
        prop_assert!(emulator.gateway().answer(&request, None).text().contains("SignatureNonceUsed"));
    });
}
