// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates role.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_ROLE_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_ROLE_NAME_LENGTH,
        errors::INVALID_PARAMETER_ASSUME_ROLE_POLICY_DOCUMENT_LENGTH,
        errors::ENTITY_ALREADY_EXISTS_ROLE, errors::MALFORMED_POLICY_DOCUMENT,
        errors::LIMIT_EXCEEDED_ROLE,
    )
)]
pub struct CreateRole {
    /// Assume role policy document.
    pub assume_role_policy_document: String,
    /// Description, for example `ECS administrator`.
    pub description: Option<String>,
    /// Max session duration, for example `3600`.
    pub max_session_duration: Option<i64>,
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
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
    /// Role id, for example `90123456789****`.
    pub role_id: String,
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
    /// Role principal name.
    pub role_principal_name: String,
}
