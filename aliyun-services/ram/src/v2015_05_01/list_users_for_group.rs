// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUsersForGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists users for group.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsersForGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = users, item = User)
)]
pub struct ListUsersForGroup {
    /// Group name, for example `Dev-Team`.
    pub group_name: Option<String>,
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListUsersForGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUsersForGroupResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Marker, for example `EXAMPLE`.
    pub marker: String,
    /// Id of the request.
    pub request_id: String,
    /// Users.
    #[rpc(wrapper = "User")]
    pub users: Vec<User>,
}

/// User.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct User {
    /// Display name.
    pub display_name: String,
    /// Join date.
    pub join_date: String,
    /// User name.
    pub user_name: String,
}
