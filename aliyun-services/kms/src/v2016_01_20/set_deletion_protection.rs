// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SetDeletionProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Sets deletion protection.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/SetDeletionProtection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct SetDeletionProtection {
    /// Deletion protection description.
    pub deletion_protection_description: Option<String>,
    /// Enable deletion protection, for example `true`.
    pub enable_deletion_protection: bool,
    /// Key id, for example `key-hzz65f3a68554s6ms****`.
    pub key_id: Option<String>,
    /// KMS instance id.
    pub kms_instance_id: Option<String>,
    /// Protected resource ARN.
    pub protected_resource_arn: Option<String>,
}

/// Answer of [`SetDeletionProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SetDeletionProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
