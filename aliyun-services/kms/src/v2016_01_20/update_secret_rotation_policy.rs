// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSecretRotationPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates secret rotation policy.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UpdateSecretRotationPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateSecretRotationPolicy {
    /// Enable automatic rotation, for example `true`.
    pub enable_automatic_rotation: bool,
    /// Rotation interval, for example `30d`.
    pub rotation_interval: Option<String>,
    /// Secret name.
    pub secret_name: String,
}

/// Answer of [`UpdateSecretRotationPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSecretRotationPolicyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
}
