// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBgpNetworks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes BGP networks.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeBgpNetworks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = bgp_networks,
        item = BgpNetwork
    ),
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::INTERNAL_ERROR)
)]
pub struct DescribeBgpNetworks {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router id, for example `vbr-bp1ctxy813985gkuk****`.
    pub router_id: Option<String>,
}

/// Answer of [`DescribeBgpNetworks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBgpNetworksResponse {
    /// BGP networks.
    #[rpc(wrapper = "BgpNetwork")]
    pub bgp_networks: Vec<BgpNetwork>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// BGP network.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BgpNetwork {
    /// Dst CIDR block.
    pub dst_cidr_block: String,
    /// Router id.
    pub router_id: String,
    /// Status.
    pub status: String,
    /// VPC id.
    pub vpc_id: String,
}
