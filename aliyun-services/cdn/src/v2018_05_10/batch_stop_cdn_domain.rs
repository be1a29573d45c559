// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `BatchStopCdnDomain`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Batches stop CDN domain.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/BatchStopCdnDomain)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct BatchStopCdnDomain {
    /// Domain names, for example `example.com`.
    pub domain_names: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`BatchStopCdnDomain`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BatchStopCdnDomainResponse {
    /// Id of the request.
    pub request_id: String,
}
