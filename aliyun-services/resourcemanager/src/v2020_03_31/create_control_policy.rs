// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH)
)]
pub struct CreateControlPolicy {
    /// Description, for example `ExampleControlPolicy`.
    pub description: Option<String>,
    /// Effect scope, for example `RAM`.
    pub effect_scope: String,
    /// Policy document.
    pub policy_document: String,
    /// Policy name, for example `ExampleControlPolicy`.
    pub policy_name: String,
}

/// Answer of [`CreateControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateControlPolicyResponse {
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
    /// Policy name, for example `ExampleControlPolicy`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Update date, UTC, for example `2021-03-18T09:24:19Z`.
    pub update_date: String,
}
