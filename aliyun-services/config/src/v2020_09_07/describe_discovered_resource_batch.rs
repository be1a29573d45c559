// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDiscoveredResourceBatch`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes discovered resource batch.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/DescribeDiscoveredResourceBatch)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDiscoveredResourceBatch {
    /// Regions, for example `cn-shanghai,cn-hongkong,cn-zhangjiakou,cn-hangzhou`.
    pub regions: Option<String>,
    /// Resource ids, for example `r-wz998f311e21****,r-wz97f4a73478****`.
    pub resource_ids: Option<String>,
    /// Resource types, for example `ACS::ECS::Disk,ACS::ECS::Instance`.
    pub resource_types: Option<String>,
}

/// Answer of [`DescribeDiscoveredResourceBatch`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDiscoveredResourceBatchResponse {
    /// Id of the request.
    pub request_id: String,
}
