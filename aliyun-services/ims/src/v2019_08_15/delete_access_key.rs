// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAccessKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes access key.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/DeleteAccessKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteAccessKey {
    /// User access key id.
    pub user_access_key_id: String,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`DeleteAccessKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAccessKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
