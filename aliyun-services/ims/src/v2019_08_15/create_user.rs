// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateUser`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates user.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/CreateUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateUser {
    /// Comments, for example `This is a cloud computing engineer.`.
    pub comments: Option<String>,
    /// Display name, for example `test`.
    pub display_name: String,
    /// Email.
    pub email: Option<String>,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// User principal name.
    pub user_principal_name: String,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `operator`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`CreateUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateUserResponse {
    /// Id of the request.
    pub request_id: String,
    /// User.
    pub user: Option<User>,
}

/// User.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct User {
    /// Comments, for example `This is a cloud computing engineer.`.
    pub comments: String,
    /// Create date, UTC, for example `2020-10-12T09:12:00Z`.
    pub create_date: String,
    /// Display name, for example `test`.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Last login date, UTC, for example `2020-10-12T09:12:00Z`.
    pub last_login_date: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Provision type, for example `Manual`.
    pub provision_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<UserTag>,
    /// Update date, UTC, for example `2020-10-12T09:12:00Z`.
    pub update_date: String,
    /// User id, for example `20732900249392****`.
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
