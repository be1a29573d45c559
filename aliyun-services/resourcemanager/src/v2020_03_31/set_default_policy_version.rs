// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDefaultPolicyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Sets default policy version.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/SetDefaultPolicyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::INVALID_PARAMETER_VERSION_ID_FORMAT,
        errors::ENTITY_NOT_EXIST_POLICY, errors::ENTITY_NOT_EXIST_POLICY_VERSION,
    )
)]
pub struct SetDefaultPolicyVersion {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Version id, for example `v2`.
    pub version_id: String,
}

/// Answer of [`SetDefaultPolicyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDefaultPolicyVersionResponse {
    /// Id of the request.
    pub request_id: String,
}
