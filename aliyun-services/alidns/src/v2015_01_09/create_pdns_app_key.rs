// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePdnsAppKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates pdns app key.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreatePdnsAppKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreatePdnsAppKey {
    /// Lang.
    pub lang: Option<String>,
    /// Remark.
    pub remark: Option<String>,
}

/// Answer of [`CreatePdnsAppKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePdnsAppKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
