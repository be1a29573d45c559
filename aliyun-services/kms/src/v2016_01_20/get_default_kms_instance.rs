// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetDefaultKmsInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets default KMS instance.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetDefaultKmsInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct GetDefaultKmsInstance {}

/// Answer of [`GetDefaultKmsInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetDefaultKmsInstanceResponse {
    /// Default KMS instance id, for example `kst-hzz65f176a0ogplgq****`.
    pub default_kms_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}
