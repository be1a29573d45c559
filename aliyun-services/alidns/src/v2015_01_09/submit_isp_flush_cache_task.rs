// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SubmitIspFlushCacheTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Submits isp flush cache task.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SubmitIspFlushCacheTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SubmitIspFlushCacheTask {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Domain name.
    pub domain_name: String,
    /// Isp: at most 11 items.
    #[rpc(max_len = 11, required)]
    pub isp: Vec<String>,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`SubmitIspFlushCacheTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubmitIspFlushCacheTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
