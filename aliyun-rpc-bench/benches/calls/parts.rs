//! The two halves of our client, each by itself: to see where time goes.

use aliyun_rpc_core::SignedRequest;
use aliyun_rpc_core::transport::{BoxFuture, ReqwestTransport, Transport, TransportError};
use bytes::Bytes;

/// Our transport with a request that is already there; the answer's bytes are not looked at.
pub(crate) struct Sending {
    transport: ReqwestTransport,
    request: http::Request<Bytes>,
}

impl Sending {
    pub(crate) fn of(signed: &SignedRequest) -> Self {
        let url = format!("http://{}{}", signed.host(), signed.target());
        let mut request = http::Request::post(url);
        for (name, value) in signed.headers() {
            request = request.header(name, value);
        }
        Self {
            transport: ReqwestTransport::default(),
            request: request
                .body(signed.body().clone())
                .unwrap_or_else(|error| panic!("{error}")),
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
