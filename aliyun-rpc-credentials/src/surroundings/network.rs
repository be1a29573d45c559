//! The network of this process.

use std::sync::Arc;
use std::time::Duration;

use aliyun_rpc_core::transport::Transport;

/// The greatest length of an answer: 1 MiB.
#[cfg(feature = "network")]
const LONGEST_ANSWER: usize = 1 << 20;

#[cfg(feature = "network")]
pub(super) fn system(connect: Duration, read: Duration) -> Arc<dyn Transport> {
    use aliyun_rpc_core::transport::ReqwestTransport;
    Arc::new(ReqwestTransport::new(connect, read, LONGEST_ANSWER))
}

#[cfg(not(feature = "network"))]
pub(super) fn system(_connect: Duration, _read: Duration) -> Arc<dyn Transport> {
    Arc::new(NoNetwork)
}

/// Reaches nobody: the feature `network` is off.
#[cfg(not(feature = "network"))]
#[derive(Debug)]
struct NoNetwork;

#[cfg(not(feature = "network"))]
impl Transport for NoNetwork {
    fn call(
        &self,
        _request: http::Request<bytes::Bytes>,
    ) -> aliyun_rpc_core::transport::BoxFuture<
        '_,
        Result<http::Response<bytes::Bytes>, aliyun_rpc_core::transport::TransportError>,
    > {
        Box::pin(async {
            Err(aliyun_rpc_core::transport::TransportError::Unsupported(
                "aliyun-rpc-credentials was built without the feature `rustls` (or another one that brings a network); set `Surroundings::network`"
                    .to_owned(),
            ))
        })
    }
}
