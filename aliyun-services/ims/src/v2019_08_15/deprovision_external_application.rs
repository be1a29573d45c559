// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeprovisionExternalApplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `DeprovisionExternalApplication`.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeprovisionExternalApplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeprovisionExternalApplication {
    /// App id, for example `417273362044613****`.
    pub app_id: String,
}

/// Answer of [`DeprovisionExternalApplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeprovisionExternalApplicationResponse {
    /// Id of the request.
    pub request_id: String,
}
