// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/DeleteRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRole {
    /// Role name, for example `ECSAdmin`.
    pub role_name: Option<String>,
}

/// Answer of [`DeleteRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRoleResponse {
    /// Id of the request.
    pub request_id: String,
}
