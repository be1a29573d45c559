//! Canonical forms of V1 and V3 against a naive second implementation.

use std::collections::BTreeMap;

use aliyun_rpc_core::Algorithm;
use aliyun_rpc_core::sign::{v1, v3};

use super::Bytes;
use super::percent::naive;

pub(crate) fn check(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let mut query = BTreeMap::new();
    let mut headers = BTreeMap::new();
    while !bytes.is_empty() {
        let is_header = bytes.byte() & 1 == 1;
        let (name, value) = (bytes.text(0), bytes.text(0));
        if !is_header {
            query.insert(name, value);
        } else if value.bytes().all(|byte| matches!(byte, 0x20..=0x7e)) {
            let letters = name.chars().filter(char::is_ascii_alphanumeric);
            let name: String = letters.map(|letter| letter.to_ascii_lowercase()).collect();
            headers.insert(format!("x-acs-{name}"), value);
        }
    }
    let expected: Vec<String> = query
        .iter()
        .map(|(name, value)| format!("{}={}", naive(name), naive(value)))
        .collect();
    let expected = expected.join("&");
    // In an order that is not sorted.
    let pairs: Vec<(&str, &str)> = query
        .iter()
        .rev()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    assert_eq!(v1::canonical_query(&pairs), expected);
    assert_eq!(
        v1::string_to_sign("GET", &expected),
        format!("GET&%2F&{}", naive(&expected))
    );

    headers.insert("host".to_owned(), "localhost".to_owned());
    let given: Vec<(&str, &str)> = headers
        .iter()
        .rev()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    let canonical = v3::canonical(&v3::Request {
        algorithm: Algorithm::Acs3HmacSha256,
        method: "POST",
        path: "/",
        query: &pairs,
        headers: &given,
        hashed_payload: "00",
    })
    .unwrap();
    let lines: String = headers
        .iter()
        .map(|(name, value)| format!("{name}:{}\n", value.trim()))
        .collect();
    let names: Vec<&str> = headers.keys().map(String::as_str).collect();
    let names = names.join(";");
    assert_eq!(canonical.signed_headers, names);
    assert_eq!(
        canonical.request,
        format!("POST\n/\n{expected}\n{lines}\n{names}\n00")
    );
}
