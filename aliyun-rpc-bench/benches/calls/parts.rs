//! The two halves of our client, each by itself: to see where time goes.

use std::future::IntoFuture as _;
use std::sync::{Arc, Mutex, PoisonError};

use aliyun_rpc_core::RpcAction;
use aliyun_rpc_core::transport::{BoxFuture, ReqwestTransport, Transport, TransportError};
use bytes::Bytes;
use tokio::runtime::Runtime;

/// Keeps what it is to send, and sends nothing.
#[derive(Clone, Debug, Default)]
struct Capture(Arc<Mutex<Option<http::Request<Bytes>>>>);

impl Transport for Capture {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(request);
        Box::pin(async { Err(TransportError::Unsupported("kept".to_owned())) })
    }
}

/// The request that our client sends for this, for others to send the same bytes.
pub(crate) fn request(
    runtime: &Runtime,
    address: &str,
    action: &impl RpcAction,
) -> http::Request<Bytes> {
    let capture = Capture::default();
    let client = crate::ours::client(crate::ours::builder(address).transport(capture.clone()));
    let _ = runtime.block_on(client.send(action).into_future());
    let request = capture.0.lock().unwrap_or_else(PoisonError::into_inner);
    let mut request = request
        .clone()
        .unwrap_or_else(|| panic!("nothing was sent"));
    // Values of their own, as a program has that sends the same again and again; ours share a buffer.
    for value in request.headers_mut().values_mut() {
        if let Ok(copy) = http::HeaderValue::from_bytes(value.as_bytes()) {
            *value = copy;
        }
    }
    request
}

/// Our transport with a request that is already there; the answer's bytes are not looked at.
pub(crate) struct Sending {
    transport: ReqwestTransport,
    request: http::Request<Bytes>,
}

impl Sending {
    pub(crate) fn of(request: &http::Request<Bytes>) -> Self {
        Self {
            transport: ReqwestTransport::default(),
            request: request.clone(),
        }
    }

    pub(crate) async fn call(&self) {
        let answer = self.transport.call(self.request.clone()).await;
        let answer = answer.unwrap_or_else(|error| panic!("{error}"));
        assert!(answer.status().is_success());
    }
}

/// A transport that answers at once.
#[derive(Debug)]
pub(crate) struct Canned(http::Response<Bytes>);

impl Canned {
    pub(crate) fn of(answer: &str) -> Self {
        let response = http::Response::builder()
            .header("content-type", "application/json;charset=utf-8")
            .header("x-acs-request-id", crate::operations::REQUEST_ID)
            .body(Bytes::from(answer.to_owned()));
        Self(response.unwrap_or_else(|error| panic!("{error}")))
    }
}

impl Transport for Canned {
    fn call(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        drop(request);
        Box::pin(async { Ok(self.0.clone()) })
    }
}
