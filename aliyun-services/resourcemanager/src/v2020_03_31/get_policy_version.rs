// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetPolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse};

use super::errors;

/// Gets policy version.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetPolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_TYPE, errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::INVALID_PARAMETER_VERSION_ID_FORMAT,
        errors::ENTITY_NOT_EXIST_POLICY, errors::ENTITY_NOT_EXIST_POLICY_VERSION,
    )
)]
pub struct GetPolicyVersion {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: PolicyType,
    /// Version id, for example `v3`.
    pub version_id: String,
}

/// What `PolicyType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum PolicyType {
    /// `Custom`.
    Custom,
    /// `System`.
    System,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`GetPolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetPolicyVersionResponse {
    /// Policy version.
    pub policy_version: Option<PolicyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyVersion {
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Is default version, for example `false`.
    pub is_default_version: Option<bool>,
    /// Policy document.
    pub policy_document: String,
    /// Version id, for example `v3`.
    pub version_id: String,
}
