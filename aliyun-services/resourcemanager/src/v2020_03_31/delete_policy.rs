// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeletePolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DeletePolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_NAME_INVALID_CHARS,
        errors::INVALID_PARAMETER_POLICY_NAME_LENGTH, errors::ENTITY_NOT_EXIST_POLICY,
        errors::DELETE_CONFLICT_POLICY_USER, errors::DELETE_CONFLICT_POLICY_GROUP,
        errors::DELETE_CONFLICT_POLICY_VERSION,
    )
)]
pub struct DeletePolicy {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
}

/// Answer of [`DeletePolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeletePolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
