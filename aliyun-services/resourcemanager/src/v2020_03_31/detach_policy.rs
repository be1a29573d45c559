// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DetachPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_POLICY_TYPE, errors::ENTITY_NOT_EXIST_POLICY,
        errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP, errors::INVALID_RESOURCE_GROUP_STATUS,
    )
)]
pub struct DetachPolicy {
    /// Policy name, for example `OSS-Administrator`.
    pub policy_name: String,
    /// Policy type, for example `Custom`.
    pub policy_type: String,
    /// Principal name.
    pub principal_name: String,
    /// Principal type, for example `IMSUser`.
    pub principal_type: String,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: String,
}

/// Answer of [`DetachPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
