// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRegions {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// Regions.
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Local name, for example `China (Hangzhou)`.
    pub local_name: String,
    /// Region endpoint, for example `resourcesharing.cn-hangzhou.aliyuncs.com`.
    pub region_endpoint: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}
