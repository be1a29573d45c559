// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes regions.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::LOCATION_SERVICE_TIMEOUT)
)]
pub struct DescribeRegions {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Local name, for example `China (Beijing)`.
    pub local_name: String,
    /// Region endpoint, for example `slb.aliyuncs.com`.
    pub region_endpoint: String,
    /// Region id, for example `cn-beijing`.
    pub region_id: String,
}
