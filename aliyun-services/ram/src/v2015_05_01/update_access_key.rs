// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAccessKey {
    /// Status, for example `Inactive`.
    pub status: Option<String>,
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`UpdateAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAccessKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
