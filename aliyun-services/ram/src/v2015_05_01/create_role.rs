// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRole`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates role.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/CreateRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct CreateRole {
    /// Assume role policy document.
    pub assume_role_policy_document: Option<String>,
    /// Description, for example `ECS administrator`.
    pub description: Option<String>,
    /// Max session duration, for example `3600`.
    pub max_session_duration: Option<i64>,
    /// Role name, for example `ECSAdmin`.
    pub role_name: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`CreateRole`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRoleResponse {
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
}
