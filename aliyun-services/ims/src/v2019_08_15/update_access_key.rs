// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAccessKey {
    /// Status, for example `Active`.
    pub status: String,
    /// User access key id.
    pub user_access_key_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`UpdateAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAccessKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
