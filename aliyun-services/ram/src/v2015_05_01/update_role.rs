// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UpdateRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRole {
    /// New assume role policy document.
    pub new_assume_role_policy_document: Option<String>,
    /// New description, for example `ECS administrator`.
    pub new_description: Option<String>,
    /// New max session duration, for example `3600`.
    pub new_max_session_duration: Option<i64>,
    /// Role name, for example `ECSAdmin`.
    pub role_name: Option<String>,
}

/// Answer of [`UpdateRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRoleResponse {
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
