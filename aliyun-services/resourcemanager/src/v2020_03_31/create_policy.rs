// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreatePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreatePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH,
        errors::INVALID_PARAMETER_POLICY_DOCUMENT_LENGTH_400,
        errors::INVALID_PARAMETER_DESCRIPTION_LENGTH, errors::MALFORMED_POLICY_DOCUMENT,
        errors::ENTITY_ALREADY_EXISTS_POLICY, errors::LIMIT_EXCEEDED_POLICY,
    )
)]
pub struct CreatePolicy {
    /// Description, for example `OSS administrator`.
    pub description: Option<String>,
    /// Policy document.
    pub policy_document: String,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
}

/// Answer of [`CreatePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreatePolicyResponse {
    /// Policy.
    pub policy: Option<Policy>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Policy {
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Default version, for example `v1`.
    pub default_version: String,
    /// Description, for example `OSS administrator`.
    pub description: String,
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
}
