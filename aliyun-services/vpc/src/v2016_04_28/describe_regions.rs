// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRegions {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Product type, for example `VPC`.
    pub product_type: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
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
