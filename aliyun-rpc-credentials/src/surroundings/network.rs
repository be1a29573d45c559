//! The network of this process.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::transport::{BoxFuture, Transport, TransportError};
use bytes::Bytes;

/// The greatest length of an answer: 1 MiB.
#[cfg(feature = "network")]
const LONGEST_ANSWER: usize = 1 << 20;

/// A transport with these limits. Proxies of the environment are for all but the metadata service: what it answers is for this
/// instance only, and another machine would answer for itself.
#[cfg(feature = "network")]
pub(super) fn system(connect: Duration, read: Duration, proxies: bool) -> Arc<dyn Transport> {
    use aliyun_rpc_core::transport::ReqwestTransport;
    let builder = ReqwestTransport::builder()
        .connect_timeout(connect)
        .headers_timeout(read)
        .read_timeout(read)
        .max_body(LONGEST_ANSWER);
    let builder = if proxies { builder } else { builder.no_proxy() };
    match builder.build() {
        Ok(transport) => Arc::new(transport),
        Err(error) => Arc::new(NoNetwork(error.to_string())),
    }
}

#[cfg(not(feature = "network"))]
pub(super) fn system(_connect: Duration, _read: Duration, _proxies: bool) -> Arc<dyn Transport> {
    Arc::new(NoNetwork(
        "aliyun-rpc-credentials was built without the feature `rustls` (or another one that brings a network); set `Surroundings::network`"
            .to_owned(),
    ))
}

/// Reaches nobody, and says why.
#[derive(Debug)]
struct NoNetwork(String);

impl Transport for NoNetwork {
    fn call(
        &self,
        _request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Bytes>, TransportError>> {
        Box::pin(async { Err(TransportError::Unsupported(self.0.clone())) })
    }
}
