// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemovePdnsAppKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Removes pdns app key.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/RemovePdnsAppKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct RemovePdnsAppKey {
    /// App key id.
    pub app_key_id: Option<String>,
    /// Lang.
    pub lang: Option<String>,
}

/// Answer of [`RemovePdnsAppKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemovePdnsAppKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
