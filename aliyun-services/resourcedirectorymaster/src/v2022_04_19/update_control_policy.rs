// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UpdateControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_NEW_POLICY_DOCUMENT_LENGTH)
)]
pub struct UpdateControlPolicy {
    /// New description, for example `ExampleControlPolicy`.
    pub new_description: Option<String>,
    /// New policy document.
    pub new_policy_document: Option<String>,
    /// New policy name, for example `NewControlPolicy`.
    pub new_policy_name: Option<String>,
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
}

/// Answer of [`UpdateControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateControlPolicyResponse {
    /// Control policy.
    pub control_policy: Option<ControlPolicy>,
    /// Id of the request.
    pub request_id: String,
}

/// Control policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ControlPolicy {
    /// Attachment count, for example `0`.
    pub attachment_count: String,
    /// Create date, UTC, for example `2021-03-18T09:24:19Z`.
    pub create_date: String,
    /// Description, for example `ExampleControlPolicy`.
    pub description: String,
    /// Effect scope, for example `RAM`.
    pub effect_scope: String,
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
    /// Policy name, for example `NewControlPolicy`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2021-03-18T10:04:55Z`.
    pub update_date: String,
}
