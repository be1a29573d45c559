// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_route_entries,
        item = VpnRouteEntry
    ),
    errors(
        errors::ILLEGAL_PARAM_ROUTE_ENTRY_TYPE, errors::INVALID_VPN_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeVpnRouteEntries {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route entry type, for example `custom`.
    pub route_entry_type: Option<String>,
    /// VPN gateway id, for example `vpn-bp1cmw7jh1nfe43m9****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DescribeVpnRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnRouteEntriesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN route counts.
    #[rpc(wrapper = "VpnRouteCount")]
    pub vpn_route_counts: Vec<VpnRouteCount>,
    /// VPN route entries.
    #[rpc(wrapper = "VpnRouteEntry")]
    pub vpn_route_entries: Vec<VpnRouteEntry>,
}

/// VPN route count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnRouteCount {
    /// Route count.
    pub route_count: Option<i64>,
    /// Route entry type.
    pub route_entry_type: String,
    /// Source.
    pub source: String,
}

/// VPN route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnRouteEntry {
    /// As path.
    pub as_path: String,
    /// Community.
    pub community: String,
    /// Create time.
    pub create_time: Option<i64>,
    /// Next hop.
    pub next_hop: String,
    /// Next hop tunnel id.
    pub next_hop_tunnel_id: String,
    /// Route dest.
    pub route_dest: String,
    /// Route entry type.
    pub route_entry_type: String,
    /// Source.
    pub source: String,
    /// State.
    pub state: String,
    /// VPN instance id.
    pub vpn_instance_id: String,
    /// Weight.
    pub weight: Option<i64>,
}
