// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnRegionAndIsp`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN region and isp.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnRegionAndIsp)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeCdnRegionAndIsp {
    /// Owner id.
    pub owner_id: Option<i64>,
}

/// Answer of [`DescribeCdnRegionAndIsp`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnRegionAndIspResponse {
    /// Isps.
    #[rpc(wrapper = "Isp")]
    pub isps: Vec<Isp>,
    /// Regions.
    #[rpc(wrapper = "Region")]
    pub regions: Vec<Region>,
    /// Id of the request.
    pub request_id: String,
}

/// Isp.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Isp {
    /// Name en.
    pub name_en: String,
    /// Name zh.
    pub name_zh: String,
}

/// Region.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Region {
    /// Name en.
    pub name_en: String,
    /// Name zh.
    pub name_zh: String,
}
