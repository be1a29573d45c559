// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetUser`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets user.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetUser)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    waiter(exists, status = user?.user_name, done(any), missing("EntityNotExist.User"), every = 1)
)]
pub struct GetUser {
    /// User name, for example `alice`.
    pub user_name: Option<String>,
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
    /// Comments, for example `Cloud computing engineer`.
    pub comments: String,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Display name, for example `alice`.
    pub display_name: String,
    /// Email.
    pub email: String,
    /// Last login date, UTC, for example `2015-01-23T12:33:18Z`.
    pub last_login_date: String,
    /// Mobile phone.
    pub mobile_phone: String,
    /// Update date, UTC, for example `2015-02-11T03:15:21Z`.
    pub update_date: String,
    /// User id, for example `222748924538****`.
    pub user_id: String,
    /// User name, for example `alice`.
    pub user_name: String,
}
