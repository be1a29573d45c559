// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAccessKey {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`DeleteAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAccessKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
