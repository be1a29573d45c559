// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates user.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateUser {
    /// New comments, for example `This is a cloud computing engineer.`.
    pub new_comments: Option<String>,
    /// New display name, for example `xiaoq****`.
    pub new_display_name: Option<String>,
    /// New email, for example `xiaoq****@example.com`.
    pub new_email: Option<String>,
    /// New mobile phone.
    pub new_mobile_phone: Option<String>,
    /// New user name, for example `xiaoq****`.
    pub new_user_name: Option<String>,
    /// User name, for example `zhangq****`.
    pub user_name: Option<String>,
}

/// Answer of [`UpdateUser`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateUserResponse {
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
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Display name, for example `xiaoq****`.
    pub display_name: String,
    /// Email, for example `xiaoq****@example.com`.
    pub email: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Update date, UTC, for example `2015-02-11T03:15:21Z`.
    pub update_date: String,
    /// User id, for example `122748924538****`.
    pub user_id: String,
    /// User name, for example `xiaoq****`.
    pub user_name: String,
}
