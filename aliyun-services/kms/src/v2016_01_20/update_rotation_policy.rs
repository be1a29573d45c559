// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRotationPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates rotation policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateRotationPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REJECTED_UNSUPPORTED_OPERATION, errors::INVALID_PARAMETER,
        errors::FORBIDDEN_KEY_NOT_FOUND,
    )
)]
pub struct UpdateRotationPolicy {
    /// Enable automatic rotation, for example `true`.
    pub enable_automatic_rotation: bool,
    /// Key id, for example `key-hzz62f1cb66fa42qo****`.
    pub key_id: String,
    /// Rotation interval, for example `30d`.
    pub rotation_interval: Option<String>,
}

/// Answer of [`UpdateRotationPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRotationPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
