// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBgpPeers`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes BGP peers.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeBgpPeers)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = bgp_peers,
        item = BgpPeer
    ),
    errors(
        errors::SERVICE_UNAVAILABLE_400, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeBgpPeers {
    /// BGP group id, for example `bgpg-2zev8h2wo414sfh****`.
    pub bgp_group_id: Option<String>,
    /// BGP peer id, for example `bgp-2ze3un0ft1jd1xd****`.
    pub bgp_peer_id: Option<String>,
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
    /// Router id, for example `vbr-2zecmmvg5gvu8i4te****`.
    pub router_id: Option<String>,
}

/// Answer of [`DescribeBgpPeers`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBgpPeersResponse {
    /// BGP peers.
    #[rpc(wrapper = "BgpPeer")]
    pub bgp_peers: Vec<BgpPeer>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// BGP peer.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct BgpPeer {
    /// Advertised route count.
    pub advertised_route_count: Option<i64>,
    /// Auth key.
    pub auth_key: String,
    /// Bfd multi hop.
    pub bfd_multi_hop: Option<i64>,
    /// BGP group id.
    pub bgp_group_id: String,
    /// BGP peer id.
    pub bgp_peer_id: String,
    /// BGP status.
    pub bgp_status: String,
    /// Description.
    pub description: String,
    /// Enable bfd.
    pub enable_bfd: Option<bool>,
    /// Gmt modified.
    pub gmt_modified: String,
    /// Hold.
    pub hold: String,
    /// IP version.
    pub ip_version: String,
    /// Is fake.
    pub is_fake: Option<bool>,
    /// Keepalive.
    pub keepalive: String,
    /// Local asn.
    pub local_asn: String,
    /// Name.
    pub name: String,
    /// Peer asn.
    pub peer_asn: String,
    /// Peer IP address.
    pub peer_ip_address: String,
    /// Received route count.
    pub received_route_count: Option<i64>,
    /// Region id.
    pub region_id: String,
    /// Route limit.
    pub route_limit: String,
    /// Router id.
    pub router_id: String,
    /// Status.
    pub status: String,
}
