// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates policy version.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreatePolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::ENTITY_NOT_EXIST_POLICY,
        errors::LIMIT_EXCEEDED_POLICY_VERSION,
    )
)]
pub struct CreatePolicyVersion {
    /// Policy document.
    pub policy_document: String,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Set as default, for example `false`.
    pub set_as_default: Option<bool>,
}

/// Answer of [`CreatePolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePolicyVersionResponse {
    /// Policy version.
    pub policy_version: Option<PolicyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyVersion {
    /// Create date, for example `2015-01-23T12:33:18`.
    pub create_date: String,
    /// Is default version, for example `false`.
    pub is_default_version: Option<bool>,
    /// Version id, for example `v3`.
    pub version_id: String,
}
