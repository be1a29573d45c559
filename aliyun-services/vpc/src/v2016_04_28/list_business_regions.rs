// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListBusinessRegions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists business regions.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListBusinessRegions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct ListBusinessRegions {
    /// Accept language, for example `zh-CN`.
    pub accept_language: Option<String>,
}

/// Answer of [`ListBusinessRegions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListBusinessRegionsResponse {
    /// Count, for example `10`.
    pub count: Option<i64>,
    /// Geographic sub regions.
    pub geographic_sub_regions: Vec<GeographicSubRegion>,
    /// Id of the request.
    pub request_id: String,
}

/// Geographic sub region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GeographicSubRegion {
    /// Name, for example `华东1(杭州)`.
    pub name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}
