// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ConnectKmsInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Connects KMS instance.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ConnectKmsInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS
)]
pub struct ConnectKmsInstance {
    /// Km provider, for example `Aliyun`.
    #[rpc(name = "KMProvider")]
    pub km_provider: String,
    /// KMS instance id, for example `kst-phzz64f722a1buamw0****`.
    pub kms_instance_id: String,
    /// V switch ids, for example `vsw-bp1i512amda6d10a0****`.
    pub v_switch_ids: String,
    /// VPC id, for example `vpc-bp19z7cwmltad5dff****`.
    pub vpc_id: String,
    /// Zone ids, for example `cn-hangzhou-k,cn-hangzhou-j`.
    pub zone_ids: String,
}

/// Answer of [`ConnectKmsInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConnectKmsInstanceResponse {
    /// Id of the request.
    pub request_id: String,
}
