// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeprovisionApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `DeprovisionApplication`.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeprovisionApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeprovisionApplication {
    /// App id, for example `407342493648015****`.
    pub app_id: String,
}

/// Answer of [`DeprovisionApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeprovisionApplicationResponse {
    /// Id of the request.
    pub request_id: String,
}
