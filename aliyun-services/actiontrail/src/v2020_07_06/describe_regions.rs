// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRegions {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
}

/// Answer of [`DescribeRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRegionsResponse {
    /// Regions.
    #[rpc(wrapper = "Region")]
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Local name.
    pub local_name: String,
    /// Region endpoint.
    pub region_endpoint: String,
    /// Region id.
    pub region_id: String,
}
