// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBgpGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes BGP groups.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeBgpGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = bgp_groups,
        item = BgpGroup
    ),
    errors(
        errors::IELLGAL_PARAMETER_OWNER_ACCOUNT, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeBgpGroups {
    /// BGP group id, for example `bgpg-bp1k25cyp26cllath****`.
    pub bgp_group_id: Option<String>,
    /// Is default, for example `false`.
    pub is_default: Option<bool>,
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
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Router id, for example `vbr-bp1ctxy813985gkuk****`.
    pub router_id: Option<String>,
}

/// Answer of [`DescribeBgpGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBgpGroupsResponse {
    /// BGP groups.
    #[rpc(wrapper = "BgpGroup")]
    pub bgp_groups: Vec<BgpGroup>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// BGP group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BgpGroup {
    /// Auth key.
    pub auth_key: String,
    /// BGP group id.
    pub bgp_group_id: String,
    /// Description.
    pub description: String,
    /// Hold.
    pub hold: String,
    /// IP version.
    pub ip_version: String,
    /// Is fake.
    pub is_fake: String,
    /// Keepalive.
    pub keepalive: String,
    /// Local asn.
    pub local_asn: String,
    /// Name.
    pub name: String,
    /// Peer asn.
    pub peer_asn: String,
    /// Region id.
    pub region_id: String,
    /// Route limit.
    pub route_limit: String,
    /// Router id.
    pub router_id: String,
    /// Status.
    pub status: String,
}
