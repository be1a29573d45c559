// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/GetUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct GetUser {
    /// User access key id.
    pub user_access_key_id: Option<String>,
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
}

/// Answer of [`GetUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetUserResponse {
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
    /// Provision type, for example `CloudSSO`.
    pub provision_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Update date, UTC, for example `2020-10-13T07:39:22Z`.
    pub update_date: String,
    /// User id, for example `20732900249392****`.
    pub user_id: String,
    /// User name, for example `test`.
    pub user_name: String,
    /// User principal name.
    pub user_principal_name: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
