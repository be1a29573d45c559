// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/DetachControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(errors::NOT_SUPPORT_DETACH_LAST_CONTROL_POLICY, errors::ENTITY_NOT_EXISTS_TARGET)
)]
pub struct DetachControlPolicy {
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
    /// Target id, for example `fd-ZDNPiT****`.
    pub target_id: String,
}

/// Answer of [`DetachControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachControlPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
