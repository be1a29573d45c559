// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachControlPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Attaches control policy.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/AttachControlPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS,
    errors(errors::ENTITY_NOT_EXISTS_TARGET)
)]
pub struct AttachControlPolicy {
    /// Policy id, for example `cp-jExXAqIYkwHN****`.
    pub policy_id: String,
    /// Target id, for example `fd-ZDNPiT****`.
    pub target_id: String,
}

/// Answer of [`AttachControlPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachControlPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
