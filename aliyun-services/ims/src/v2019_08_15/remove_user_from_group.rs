// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveUserFromGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Removes user from group.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/RemoveUserFromGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RemoveUserFromGroup {
    /// Group name, for example `Test-Team`.
    pub group_name: Option<String>,
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`RemoveUserFromGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveUserFromGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
