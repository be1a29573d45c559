// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiskDefaultKMSKeyId`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes disk default KMS key id.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeDiskDefaultKMSKeyId)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDiskDefaultKMSKeyId {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDiskDefaultKMSKeyId`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiskDefaultKMSKeyIdResponse {
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Id of the request.
    pub request_id: String,
}
