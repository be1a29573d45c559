// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/GetRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    waiter(exists, status = role?.role_name, done(any), missing("EntityNotExist.Role"), every = 1)
)]
pub struct GetRole {
    /// Role name, for example `ECSAdmin`.
    pub role_name: Option<String>,
}

/// Answer of [`GetRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetRoleResponse {
    /// Id of the request.
    pub request_id: String,
    /// Role.
    pub role: Option<Role>,
}

/// Role.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Role {
    /// ARN, for example `acs:ram::123456789012****:role/ECSAdmin`.
    pub arn: String,
    /// Assume role policy document.
    pub assume_role_policy_document: String,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Description, for example `ECS administrator`.
    pub description: String,
    /// Max session duration, for example `3600`.
    pub max_session_duration: Option<i64>,
    /// Role id, for example `901234567890****`.
    pub role_id: String,
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
    /// Update date, UTC, for example `2015-01-23T12:33:18Z`.
    pub update_date: String,
}
