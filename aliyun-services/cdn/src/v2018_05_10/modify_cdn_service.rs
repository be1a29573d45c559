// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyCdnService`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies CDN service.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ModifyCdnService)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyCdnService {
    /// Internet charge type, for example `PayByTraffic`.
    pub internet_charge_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`ModifyCdnService`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyCdnServiceResponse {
    /// Id of the request.
    pub request_id: String,
}
