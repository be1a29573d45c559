// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddUserToGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds user to group.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/AddUserToGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct AddUserToGroup {
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`AddUserToGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddUserToGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
