// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListGroupsForUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists groups for user.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListGroupsForUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ListGroupsForUser {
    /// User principal name.
    pub user_principal_name: String,
}

/// Answer of [`ListGroupsForUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListGroupsForUserResponse {
    /// Groups.
    #[rpc(wrapper = "Group")]
    pub groups: Vec<Group>,
    /// Id of the request.
    pub request_id: String,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Comments.
    pub comments: String,
    /// Display name.
    pub display_name: String,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Join date.
    pub join_date: String,
}
