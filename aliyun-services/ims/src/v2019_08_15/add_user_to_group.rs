// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddUserToGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds user to group.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/AddUserToGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct AddUserToGroup {
    /// Group name, for example `Test-Team`.
    pub group_name: Option<String>,
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`AddUserToGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddUserToGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
