// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUsersInRecycleBin`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists users in recycle bin.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListUsersInRecycleBin)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = users, item = User)
)]
pub struct ListUsersInRecycleBin {
    /// Filter.
    pub filter: Option<String>,
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `100`.
    pub max_items: Option<i32>,
}

/// Answer of [`ListUsersInRecycleBin`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListUsersInRecycleBinResponse {
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
    /// Create date.
    pub create_date: String,
    /// Delete date.
    pub delete_date: String,
    /// Display name.
    pub display_name: String,
    /// Recycle date.
    pub recycle_date: String,
    /// User id.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
}
