// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates user.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/UpdateUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateUser {
    /// New comments, for example `This is a cloud computing engineer.`.
    pub new_comments: Option<String>,
    /// New display name, for example `new`.
    pub new_display_name: Option<String>,
    /// New email.
    pub new_email: Option<String>,
    /// New mobile phone.
    pub new_mobile_phone: Option<String>,
    /// New user principal name.
    pub new_user_principal_name: Option<String>,
    /// User id, for example `20732900249392****`.
    pub user_id: Option<String>,
    /// User principal name.
    pub user_principal_name: Option<String>,
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
    /// Create date, UTC, for example `2020-10-12T09:12:00Z`.
    pub create_date: String,
    /// Display name, for example `new`.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Last login date, UTC, for example `2020-10-12T09:12:00Z`.
    pub last_login_date: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Provision type, for example `Manual`.
    pub provision_type: String,
    /// Update date, UTC, for example `2020-10-13T09:19:49Z`.
    pub update_date: String,
    /// User id, for example `20732900249392****`.
    pub user_id: String,
    /// User principal name.
    pub user_principal_name: String,
}
