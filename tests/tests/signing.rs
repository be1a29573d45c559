//! Signatures and encoded parameters against a second, naive implementation, over inputs that nobody thought of.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

#[path = "signing/naive.rs"]
mod naive;

use std::collections::BTreeMap;

use aliyun_rpc_core::clock::{iso8601, parse_iso8601};
use aliyun_rpc_core::descriptor::{BodyStyle, Method, Place};
use aliyun_rpc_core::encode::{self, Dynamic, Encoded, Operation, RESERVED};
use aliyun_rpc_core::sign::{Signing, percent, v1, v3};
use aliyun_rpc_core::value::Param as _;
use aliyun_rpc_core::{Algorithm, Credentials, Signer};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed};

const SECRET: &str = "TestAccessKeySecretDoNotUse0001";

/// The same cases in every run: a failure can be repeated, and a run is as good as the last.
fn fixed() -> Config {
    Config {
        cases: 300,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(0x5eed),
        ..Config::default()
    }
}

/// Names and values with everything that signers get wrong.
fn params() -> impl Strategy<Value = BTreeMap<String, String>> {
    let text = prop_oneof![
        "[A-Za-z0-9._~-]{0,40}",
        "[ +*~%&=/!'()é中😀\u{0}\r\n-]{0,12}",
        any::<String>(),
    ];
    let name = prop_oneof![
        "[A-Z][a-z]{0,6}(\\.[0-9]{1,2}){0,2}",
        "Tag\\.[0-9]{1,3}\\.(Key|Value)",
        "[ -~é中😀]{1,12}",
    ];
    prop::collection::btree_map(name, text, 0..40).prop_map(|mut params| {
        params.retain(|name, _| !RESERVED.contains(&name.as_str()));
        params
    })
}

fn operation(method: Method) -> Operation<'static> {
    Operation {
        product: "Test",
        version: "2020-01-01",
        name: "TestAction",
        method,
        body: BodyStyle::Form,
        anonymous: false,
    }
}

/// In an order that is not sorted.
fn dynamic(params: &BTreeMap<String, String>, place: Place) -> Dynamic {
    let mut own = Dynamic::new();
    for (name, value) in params.iter().rev() {
        own.push(name.as_str(), value.as_str(), place);
    }
    own
}

fn signer(algorithm: Algorithm) -> Signer {
    Signer::new(
        Credentials::sts("id", SECRET, "to+ken/=="),
        "localhost:8080",
    )
    .algorithm(algorithm)
    .nonce("nonce")
    .time(parse_iso8601("2024-05-06T07:08:09Z").unwrap())
}

/// All parameters of a V1 call, common ones included.
fn with_common(own: &BTreeMap<String, String>) -> BTreeMap<String, String> {
    let common = [
        ("AccessKeyId", "id"),
        ("Action", "TestAction"),
        ("Format", "JSON"),
        ("SecurityToken", "to+ken/=="),
        ("SignatureMethod", "HMAC-SHA1"),
        ("SignatureNonce", "nonce"),
        ("SignatureVersion", "1.0"),
        ("Timestamp", "2024-05-06T07:08:09Z"),
        ("Version", "2020-01-01"),
    ];
    let mut all = own.clone();
    all.extend(common.map(|(name, value)| (name.to_owned(), value.to_owned())));
    all
}

proptest! {
    #![proptest_config(fixed())]

    #[test]
    fn percent_encoding_comes_back(text in any::<String>()) {
        let encoded = percent::encode(&text);
        prop_assert_eq!(&encoded, &naive::encode(&text));
        prop_assert_eq!(percent::decode(&encoded, false), Some(text.clone()));
        prop_assert_eq!(percent::decode(&encoded, true), Some(text));
    }

    #[test]
    fn v1_agrees_with_the_naive_way(own in params()) {
        let all = with_common(&own);
        let canonical = naive::canonical_query(&all);
        let text = format!("POST&%2F&{}", naive::encode(&canonical));
        let signature = naive::hmac_sha1_base64(&format!("{SECRET}&"), &text);

        let pairs: Vec<(&str, &str)> = all.iter().rev().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        prop_assert_eq!(&v1::canonical_query(&pairs), &canonical);
        prop_assert_eq!(&v1::string_to_sign("POST", &canonical), &text);
        prop_assert_eq!(&v1::signature(SECRET, &text), &signature);

        for place in [Place::Query, Place::Body] {
            let operation = operation(Method::Post);
            let encoded = Encoded::dynamic(operation, &dynamic(&own, place)).unwrap();
            let signed = signer(Algorithm::HmacSha1).sign_encoded(&operation, &encoded).unwrap();
            prop_assert_eq!(signed.canonical(), &canonical);
            prop_assert_eq!(signed.string_to_sign(), &text);
            prop_assert_eq!(signed.signature(), &signature);
            prop_assert_eq!(signed.target(), "/");
            // What arrives is what was signed, and the signature.
            let mut sent: BTreeMap<String, String> = serde_urlencoded::from_bytes(signed.body()).unwrap();
            prop_assert_eq!(sent.remove("Signature"), Some(signature.clone()));
            prop_assert_eq!(&sent, &all);

            // The same signature, with the common parameters in the query and the operation's own in the form.
            let credentials = Credentials::sts("id", SECRET, "to+ken/==");
            let time = parse_iso8601("2024-05-06T07:08:09Z").unwrap();
            let mut signing = Signing::new(&credentials, "localhost:8080", time, "nonce");
            signing.algorithm = Algorithm::HmacSha1;
            signing.common_in_query = true;
            let signed = signing.sign(&operation, &encoded).unwrap();
            prop_assert_eq!(signed.canonical(), &canonical);
            prop_assert_eq!(signed.string_to_sign(), &text);
            prop_assert_eq!(signed.signature(), &signature);
            let form = naive::canonical_query(&own);
            prop_assert_eq!(signed.body(), form.as_bytes());
            let query = signed.target().strip_prefix("/?").unwrap();
            let mut sent: BTreeMap<String, String> = serde_urlencoded::from_str(query).unwrap();
            prop_assert_eq!(sent.remove("Signature"), Some(signature.clone()));
            let mut common = all.clone();
            common.retain(|name, _| !own.contains_key(name));
            prop_assert_eq!(&sent, &common);
        }
    }

    #[test]
    fn v3_agrees_with_the_naive_way(own in params(), form in params()) {
        let mut own = own;
        own.retain(|name, _| !form.contains_key(name));
        let operation = operation(Method::Post);
        let mut both = dynamic(&own, Place::Query);
        for (name, value) in &form {
            both.push(name.as_str(), value.as_str(), Place::Body);
        }
        let encoded = Encoded::dynamic(operation, &both).unwrap();
        let signed = signer(Algorithm::Acs3HmacSha256).sign_encoded(&operation, &encoded).unwrap();

        let query = naive::canonical_query(&own);
        let body = naive::canonical_query(&form);
        prop_assert_eq!(signed.body(), body.as_bytes());
        prop_assert_eq!(signed.target(), if query.is_empty() { "/".to_owned() } else { format!("/?{query}") });
        let hashed = naive::sha256_hex(body.as_bytes());
        let mut headers = BTreeMap::from([
            ("host", "localhost:8080"),
            ("x-acs-accesskey-id", "id"),
            ("x-acs-action", "TestAction"),
            ("x-acs-content-sha256", &hashed),
            ("x-acs-date", "2024-05-06T07:08:09Z"),
            ("x-acs-security-token", "to+ken/=="),
            ("x-acs-signature-nonce", "nonce"),
            ("x-acs-version", "2020-01-01"),
        ]);
        if !form.is_empty() {
            headers.insert("content-type", "application/x-www-form-urlencoded");
        }
        let lines: String = headers.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
        let names = headers.keys().copied().collect::<Vec<_>>().join(";");
        let canonical = format!("POST\n/\n{query}\n{lines}\n{names}\n{hashed}");
        prop_assert_eq!(signed.canonical(), &canonical);
        let text = format!("ACS3-HMAC-SHA256\n{}", naive::sha256_hex(canonical.as_bytes()));
        prop_assert_eq!(signed.string_to_sign(), &text);
        let signature = naive::hmac_sha256_hex(SECRET, &text);
        prop_assert_eq!(signed.signature(), &signature);
        let authorization = format!("ACS3-HMAC-SHA256 Credential=id,SignedHeaders={names},Signature={signature}");
        prop_assert_eq!(signed.header("authorization"), Some(authorization.as_str()));
        for (name, value) in &headers {
            prop_assert_eq!(signed.header(name), Some(*value));
        }

        // A server that has nothing but the request comes to the same.
        let query: Vec<(&str, &str)> = own.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let headers: Vec<(&str, &str)> = signed.headers().collect();
        let verified = v3::canonical(&v3::Request {
            algorithm: Algorithm::Acs3HmacSha256,
            method: "POST",
            path: "/",
            query: &query,
            headers: &headers,
            hashed_payload: &hashed,
        })
        .unwrap();
        prop_assert_eq!(verified.request, canonical);
        prop_assert_eq!(verified.string_to_sign, text);
    }

    #[test]
    fn flattened_names_lead_back_to_the_values(value in naive::json()) {
        let mut flat = BTreeMap::new();
        encode::flatten("P", value.value(), &mut |name, text| {
            flat.insert(name.to_owned(), text.to_owned());
        })
        .unwrap();
        prop_assert_eq!(flat, naive::flatten("P", &value));
    }

    #[test]
    fn json_text_is_read_back(value in naive::json()) {
        let mut text = String::new();
        encode::json_text(serde_json::json!([value]).value(), &mut text).unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        prop_assert_eq!(read, serde_json::json!([value]));
        prop_assert!(!text.contains(": ") || value.to_string().contains(": "));
    }

    #[test]
    fn times_come_back(seconds in 0u64..253_402_300_800) {
        let time = std::time::UNIX_EPOCH + std::time::Duration::from_secs(seconds);
        prop_assert_eq!(parse_iso8601(&iso8601(time)), Some(time));
    }
}

/// Whatever headers an attempt has, all `x-acs-*` are signed and in order.
#[test]
fn further_headers_are_signed() {
    let credentials = Credentials::sts("id", SECRET, "token");
    let time = parse_iso8601("2024-05-06T07:08:09Z").unwrap();
    let operation = operation(Method::Post);
    let encoded = Encoded::dynamic(operation, &Dynamic::new()).unwrap();
    let mut signing = Signing::new(&credentials, "localhost", time, "nonce");
    signing.provider = Some("static_sts");
    signing.user_agent = Some("agent (a; b) 1");
    signing.extra = &[
        ("x-acs-zz", " last "),
        ("x-acs-retry-delay", "50"),
        ("x-acs-retry-attempts", "1"),
        ("x-acs-aa", "first"),
    ];
    let signed = signing.sign(&operation, &encoded).unwrap();
    let headers: Vec<(&str, &str)> = signed.headers().collect();
    let expected = v3::canonical(&v3::Request {
        algorithm: Algorithm::Acs3HmacSha256,
        method: "POST",
        path: "/",
        query: &[],
        headers: &headers,
        hashed_payload: &naive::sha256_hex(b""),
    })
    .unwrap();
    assert_eq!(signed.canonical(), expected.request);
    assert_eq!(
        expected.signed_headers,
        "host;x-acs-aa;x-acs-accesskey-id;x-acs-action;x-acs-content-sha256;x-acs-credentials-provider;x-acs-date;\
         x-acs-retry-attempts;x-acs-retry-delay;x-acs-security-token;x-acs-signature-nonce;x-acs-version;x-acs-zz"
    );
    assert_eq!(signed.header("x-acs-zz"), Some("last"));
    assert_eq!(signed.header("user-agent"), Some("agent (a; b) 1"));

    signing.algorithm = Algorithm::HmacSha1;
    let signed = signing.sign(&operation, &encoded).unwrap();
    assert_eq!(signed.header("x-acs-retry-delay"), Some("50"));
    assert_eq!(
        signed.header("x-acs-credentials-provider"),
        Some("static_sts")
    );
}

/// Calls without a signature have their common parameters in the query too, if that is asked for; no secret is shown.
#[test]
fn common_parameters_in_the_query() {
    let time = parse_iso8601("2024-05-06T07:08:09Z").unwrap();
    let operation = operation(Method::Post);
    let mut own = Dynamic::new();
    own.push("Name", "a b", Place::Query);
    let encoded = Encoded::dynamic(operation, &own).unwrap();
    let sign = |credentials: &Credentials, algorithm| {
        let mut signing = Signing::new(credentials, "localhost", time, "nonce");
        signing.algorithm = algorithm;
        signing.common_in_query = true;
        signing.sign(&operation, &encoded).unwrap()
    };

    let signed = sign(&Credentials::anonymous(), Algorithm::HmacSha1);
    assert_eq!(
        signed.target(),
        "/?Action=TestAction&Format=JSON&SignatureNonce=nonce&Timestamp=2024-05-06T07%3A08%3A09Z&Version=2020-01-01"
    );
    assert_eq!(signed.body(), "Name=a%20b".as_bytes());
    assert_eq!(signed.canonical(), "");
    assert_eq!(signed.string_to_sign(), "");

    let bearer = sign(&Credentials::bearer("bearer-token"), Algorithm::HmacSha1);
    assert!(bearer.target().contains("&BearerToken=bearer-token&"));
    assert!(!bearer.shown().contains("bearer-token"));
    let key = sign(
        &Credentials::sts("id", SECRET, "the-token"),
        Algorithm::HmacSha1,
    );
    assert!(key.target().contains("&SecurityToken=the-token&"));
    assert!(!key.shown().contains("the-token"));
    assert!(!key.shown().contains(signed_part(&key)));

    let v3 = sign(&Credentials::new("id", SECRET), Algorithm::Acs3HmacSha256);
    assert_eq!(v3.target(), "/?Name=a%20b");
}

fn signed_part(signed: &aliyun_rpc_core::sign::SignedRequest) -> &str {
    signed.target().split_once("&Signature=").unwrap().1
}

#[path = "signing/bytes_body.rs"]
mod bytes_body;

#[path = "signing/own.rs"]
mod own;

#[path = "signing/refusals.rs"]
mod refusals;

#[path = "signing/styles.rs"]
mod styles;
