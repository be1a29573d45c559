// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUsers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists users.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListUsers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = users, item = User)
)]
pub struct ListUsers {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListUsers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUsersResponse {
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
    /// Comments.
    pub comments: String,
    /// Create date.
    pub create_date: String,
    /// Display name.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Update date.
    pub update_date: String,
    /// User id.
    pub user_id: String,
    /// User name.
    pub user_name: String,
}
