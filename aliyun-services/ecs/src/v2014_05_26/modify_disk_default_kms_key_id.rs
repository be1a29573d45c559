// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDiskDefaultKMSKeyId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies disk default KMS key id.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyDiskDefaultKMSKeyId)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyDiskDefaultKMSKeyId {
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDiskDefaultKMSKeyId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDiskDefaultKMSKeyIdResponse {
    /// Id of the request.
    pub request_id: String,
}
