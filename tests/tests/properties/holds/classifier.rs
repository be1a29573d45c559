//! Whatever comes back, the call ends with an answer or with an error of one line that shows no secret.

use std::sync::Arc;

use aliyun_rpc_core::retry::NoRetry;
use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, Error, RpcAction, RpcResponse, Secret};
use http::{HeaderName, HeaderValue};

use super::{Bytes, KEY_ID, PASSWORD, SECRET, TOKEN, assert_clean, planted, run};

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Test", version = "2020-01-01", body)]
struct SetPassword {
    password: Secret<String>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
struct SetPasswordResponse {
    number: i64,
    text: Option<String>,
}

/// Answers everything with one answer.
#[derive(Clone, Debug)]
pub(crate) struct Answering(pub(crate) Arc<http::Response<bytes::Bytes>>);

impl Transport for Answering {
    fn call(
        &self,
        _request: http::Request<bytes::Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<bytes::Bytes>, TransportError>> {
        Box::pin(std::future::ready(Ok((*self.0).clone())))
    }
}

/// Headers that decide something.
const HEADERS: [HeaderName; 6] = [
    http::header::CONTENT_TYPE,
    http::header::LOCATION,
    http::header::RETRY_AFTER,
    http::header::DATE,
    HeaderName::from_static("x-acs-request-id"),
    HeaderName::from_static("x-ratelimit-user"),
];

/// Status, headers and body from bytes.
fn answer(bytes: &[u8]) -> http::Response<bytes::Bytes> {
    let mut bytes = Bytes(bytes);
    let statuses = [
        200, 201, 204, 301, 302, 400, 403, 404, 429, 500, 502, 503, 504,
    ];
    let status = bytes.byte();
    let status = statuses.get(usize::from(status)).copied();
    let status = status.unwrap_or_else(|| 100 + u16::from(bytes.byte()));
    let count = bytes.byte() % 4;
    let mut headers = Vec::new();
    for _ in 0..count {
        let name = HEADERS[usize::from(bytes.byte()) % HEADERS.len()].clone();
        let value = planted(bytes.until(b'\n'));
        headers.extend(
            HeaderValue::from_bytes(&value)
                .ok()
                .map(|value| (name, value)),
        );
    }
    let mut answer = http::Response::new(planted(bytes.0).into());
    *answer.status_mut() = http::StatusCode::from_u16(status).unwrap();
    answer.headers_mut().extend(headers);
    answer
}

pub(crate) fn check(bytes: &[u8]) {
    let client = Client::builder()
        .region("cn-hangzhou")
        .sts(KEY_ID, SECRET, TOKEN)
        .transport(Answering(Arc::new(answer(bytes))))
        .retry(NoRetry)
        .build()
        .unwrap();
    let request = SetPassword {
        password: Secret::new(PASSWORD.to_owned()),
    };
    if let Err(error) = run(client.send(&request).into_future()) {
        shown(&error);
    }
    let raw = client
        .raw("Test", "2020-01-01", "SetPassword")
        .body_param("Name", "x");
    if let Err(error) = run(raw.into_future()) {
        // Of parameters that are only named, nobody knows which are secret.
        let line = error.to_string();
        assert!(
            !line.contains(&SECRET[..10]) && !line.contains(&TOKEN[..10]),
            "{line}"
        );
    }
}

fn shown(error: &Error) {
    let line = error.to_string();
    assert!(!line.contains(['\n', '\r']), "{line:?}");
    assert!(line.len() < 8000, "{} bytes", line.len());
    for text in [line, format!("{error:?}"), format!("{error:#?}")] {
        assert_clean(&text);
    }
    if let Some(service) = error.service() {
        assert_clean(&format!("{service} {service:?}"));
    }
    if let Some(gateway) = error.gateway() {
        assert_clean(&format!("{gateway} {gateway:?}"));
    }
    // Each question has an answer.
    let _ = (
        error.is_retryable(),
        error.is_denied(),
        error.is_clock_skew(),
    );
    assert!(!(error.is_throttled() && error.is_denied()), "{error}");
}
