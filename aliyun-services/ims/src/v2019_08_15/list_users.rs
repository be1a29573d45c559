// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListUsers`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists users.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListUsers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(token = marker, more = is_truncated, size = max_items, items = users, item = User)
)]
pub struct ListUsers {
    /// Marker, for example `EXAMPLE`.
    pub marker: Option<String>,
    /// Max items, for example `1000`.
    pub max_items: Option<i32>,
    /// Status, for example `active`.
    pub status: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `operator`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
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
    /// Last login date.
    pub last_login_date: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Provision type.
    pub provision_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<UserTag>,
    /// Update date.
    pub update_date: String,
    /// User id.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UserTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
