// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/CreateControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
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
    /// Tag.
    #[rpc(dotted)]
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
