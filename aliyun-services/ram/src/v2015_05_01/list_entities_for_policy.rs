// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListEntitiesForPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists entities for policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListEntitiesForPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListEntitiesForPolicy {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: Option<String>,
    /// Policy type, for example `Custom`.
    pub policy_type: Option<String>,
}

/// Answer of [`ListEntitiesForPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListEntitiesForPolicyResponse {
    /// Groups.
    #[rpc(wrapper = "Group")]
    pub groups: Vec<Group>,
    /// Id of the request.
    pub request_id: String,
    /// Roles.
    #[rpc(wrapper = "Role")]
    pub roles: Vec<Role>,
    /// Users.
    #[rpc(wrapper = "User")]
    pub users: Vec<User>,
}

/// Group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Group {
    /// Attach date.
    pub attach_date: String,
    /// Comments.
    pub comments: String,
    /// Group name.
    pub group_name: String,
}

/// Role.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Role {
    /// ARN.
    pub arn: String,
    /// Attach date.
    pub attach_date: String,
    /// Description.
    pub description: String,
    /// Role id.
    pub role_id: String,
    /// Role name.
    pub role_name: String,
}

/// User.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct User {
    /// Attach date.
    pub attach_date: String,
    /// Display name.
    pub display_name: String,
    /// User id.
    pub user_id: String,
    /// User name.
    pub user_name: String,
}
