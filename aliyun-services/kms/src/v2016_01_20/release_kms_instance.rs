// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReleaseKmsInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Releases KMS instance.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ReleaseKmsInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct ReleaseKmsInstance {
    /// Force delete without backup, for example `false`.
    pub force_delete_without_backup: Option<String>,
    /// KMS instance id, for example `kst-hzz6****`.
    pub kms_instance_id: String,
}

/// Answer of [`ReleaseKmsInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReleaseKmsInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
