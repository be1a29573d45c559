//! What operators see of calls: spans and events of `tracing`, numbers.

// Helpers of tests are tests.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

#[path = "observe/collector.rs"]
mod collector;
#[path = "observe/counting.rs"]
mod counting;
#[path = "observe/limiting.rs"]
mod limiting;
#[path = "observe/tracing.rs"]
mod traced;

use std::sync::Mutex;

use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use aliyun_rpc_core::{Client, ClientBuilder, RpcAction, RpcResponse};
use bytes::Bytes;

#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(product = "Config", version = "2019-01-08", idempotent)]
struct ListThings {
    page_size: Option<i32>,
}

#[derive(Clone, Debug, Default, RpcResponse)]
#[non_exhaustive]
struct ListThingsResponse {
    total_count: i64,
}

/// A service that gives prepared answers, one after the other, the last one again and again.
#[derive(Debug)]
struct Script(Mutex<Vec<(u16, String)>>);

impl Script {
    fn new(answers: &[(u16, &str)]) -> Self {
        let answers = answers
            .iter()
            .rev()
            .map(|(status, body)| (*status, (*body).to_owned()));
        Self(Mutex::new(answers.collect()))
    }
}

impl Transport for Script {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        let mut answers = self.0.lock().unwrap();
        let (status, body) = if answers.len() > 1 {
            answers.pop().unwrap()
        } else {
            answers[0].clone()
        };
        let response = http::Response::builder()
            .status(status)
            .header("content-type", "application/json")
            .header("x-acs-request-id", "0A1B2C3D")
            .body(Bytes::from(body));
        Box::pin(async move { Ok(response.unwrap()) })
    }
}

const GOOD: (u16, &str) = (200, r#"{"TotalCount":7,"RequestId":"0A1B2C3D"}"#);
const THROTTLED: (u16, &str) = (
    400,
    r#"{"Code":"Throttling.User","Message":"too many","RequestId":"0A1B2C3D"}"#,
);
const BROKEN: (u16, &str) = (
    500,
    r#"{"Code":"InternalError","Message":"broken","RequestId":"0A1B2C3D"}"#,
);
const FORBIDDEN: (u16, &str) = (
    403,
    r#"{"Code":"NoPermission","Message":"no","RequestId":"0A1B2C3D"}"#,
);

fn builder(answers: &[(u16, &str)]) -> ClientBuilder {
    collector::start();
    Client::builder()
        .region("cn-shanghai")
        .access_key("LTAI5tExampleExample9xQ2", "secret")
        .transport(Script::new(answers))
}
