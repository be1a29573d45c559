// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetRole`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets role.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetRole)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_ROLE_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_ROLE_NAME_LENGTH, errors::ENTITY_NOT_EXIST_ROLE,
    )
)]
pub struct GetRole {
    /// Language, for example `zh-CN`.
    pub language: Option<String>,
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
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
    /// Is service linked role, for example `true`.
    pub is_service_linked_role: Option<bool>,
    /// Latest deletion task.
    pub latest_deletion_task: Option<LatestDeletionTask>,
    /// Max session duration, for example `3600`.
    pub max_session_duration: Option<i64>,
    /// Role id, for example `90123456789****`.
    pub role_id: String,
    /// Role name, for example `ECSAdmin`.
    pub role_name: String,
    /// Role principal name.
    pub role_principal_name: String,
    /// Update date, UTC, for example `2016-01-23T12:33:18Z`.
    pub update_date: String,
}

/// Latest deletion task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LatestDeletionTask {
    /// Create date, UTC, for example `2018-10-23T12:33:18Z`.
    pub create_date: String,
    /// Deletion task id, for example `ECSAdmin/cc61514b-26eb-4453-ab53-b142eb702a3d`.
    pub deletion_task_id: String,
}
