// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPolicyVersions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists policy versions.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListPolicyVersions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_TYPE, errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::ENTITY_NOT_EXIST_POLICY,
    )
)]
pub struct ListPolicyVersions {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
}

/// Answer of [`ListPolicyVersions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPolicyVersionsResponse {
    /// Policy versions.
    #[rpc(wrapper = "PolicyVersion")]
    pub policy_versions: Vec<PolicyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Policy version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PolicyVersion {
    /// Create date.
    pub create_date: String,
    /// Is default version.
    pub is_default_version: Option<bool>,
    /// Version id.
    pub version_id: String,
}
