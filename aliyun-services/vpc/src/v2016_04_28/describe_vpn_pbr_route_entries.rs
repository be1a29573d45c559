// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnPbrRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN pbr route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnPbrRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_pbr_route_entries,
        item = VpnPbrRouteEntry
    ),
    errors(
        errors::INVALID_VPN_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeVpnPbrRouteEntries {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `eu-central-1`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN gateway id, for example `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DescribeVpnPbrRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnPbrRouteEntriesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN pbr route entries.
    #[rpc(wrapper = "VpnPbrRouteEntry")]
    pub vpn_pbr_route_entries: Vec<VpnPbrRouteEntry>,
}

/// VPN pbr route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnPbrRouteEntry {
    /// Create time.
    pub create_time: Option<i64>,
    /// Next hop.
    pub next_hop: String,
    /// Next hop tunnel id.
    pub next_hop_tunnel_id: String,
    /// Priority.
    pub priority: Option<i64>,
    /// Route dest.
    pub route_dest: String,
    /// Route source.
    pub route_source: String,
    /// State.
    pub state: String,
    /// VPN instance id.
    pub vpn_instance_id: String,
    /// Weight.
    pub weight: Option<i64>,
}
