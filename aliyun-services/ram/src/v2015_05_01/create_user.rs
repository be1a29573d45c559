// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates user.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreateUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateUser {
    /// Comments, for example `This is a cloud computing engineer.`.
    pub comments: Option<String>,
    /// Display name, for example `alice`.
    pub display_name: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Mobile phone.
    pub mobile_phone: Option<String>,
    /// User name, for example `alice`.
    pub user_name: Option<String>,
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
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Display name, for example `alice`.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// User id, for example `122748924538****`.
    pub user_id: String,
    /// User name, for example `alice`.
    pub user_name: String,
}
