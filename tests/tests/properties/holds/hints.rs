//! Headers that say how long to wait.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::{Client, Error};
use http::{HeaderMap, HeaderName, HeaderValue};

use super::classifier::Answering;
use super::{Bytes, run};

const NAMES: [HeaderName; 5] = [
    HeaderName::from_static("x-acs-retry-after"),
    HeaderName::from_static("x-ratelimit-user"),
    HeaderName::from_static("x-ratelimit-user-api"),
    http::header::RETRY_AFTER,
    http::header::DATE,
];

pub(crate) fn check(bytes: &[u8]) {
    let mut bytes = Bytes(bytes);
    let mut headers = HeaderMap::new();
    while !bytes.is_empty() {
        let name = NAMES[usize::from(bytes.byte()) % NAMES.len()].clone();
        if let Ok(value) = HeaderValue::from_bytes(bytes.until(b'\n')) {
            headers.append(name, value);
        }
    }
    let silent = headers.is_empty();
    let hint = hint(headers);
    assert!(!(silent && hint.is_some()));
    assert_ne!(hint, Some(Duration::ZERO), "that is no hint");
}

/// What a throttled call says about when to come back.
pub(crate) fn hint(headers: HeaderMap) -> Option<Duration> {
    let body = r#"{"Code":"Throttling.User","Message":"m","RequestId":"r"}"#;
    let mut answer = http::Response::new(bytes::Bytes::from_static(body.as_bytes()));
    *answer.status_mut() = http::StatusCode::BAD_REQUEST;
    *answer.headers_mut() = headers;
    let client = Client::builder()
        .access_key("id", "secret")
        .transport(Answering(Arc::new(answer)))
        .retry(NoRetry)
        .build()
        .unwrap();
    let call = client.raw("Test", "2020-01-01", "Call").into_future();
    let error: Error = run(call).unwrap_err();
    assert!(error.is_throttled() && error.is_retryable(), "{error}");
    error.retry_after()
}
