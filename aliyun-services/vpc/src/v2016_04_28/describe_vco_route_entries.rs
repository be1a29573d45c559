// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVcoRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes vco route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVcoRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vco_route_entries,
        item = VcoRouteEntry
    ),
    errors(
        errors::ILLEGAL_PARAM_ROUTE_ENTRY_TYPE, errors::VCO_STATUS_NOT_SUPPORT,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeVcoRouteEntries {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
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
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DescribeVcoRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVcoRouteEntriesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Vco route entries.
    pub vco_route_entries: Vec<VcoRouteEntry>,
    /// VPN route counts.
    pub vpn_route_counts: Vec<VpnRouteCount>,
}

/// Vco route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VcoRouteEntry {
    /// As path, for example `[12000]`.
    pub as_path: String,
    /// Community, for example `65535:65510`.
    pub community: String,
    /// Create time, for example `1658217008000`.
    pub create_time: Option<i64>,
    /// Next hop, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub next_hop: String,
    /// Next hop tunnel id list.
    pub next_hop_tunnel_id_list: Vec<String>,
    /// Route dest, for example `192.168.10.0/24`.
    pub route_dest: String,
    /// Route entry type, for example `custom`.
    pub route_entry_type: String,
    /// Source, for example `CLOUD`.
    pub source: String,
    /// State, for example `published`.
    pub state: String,
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}

/// VPN route count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnRouteCount {
    /// Route count, for example `3`.
    pub route_count: Option<i64>,
    /// Route entry type, for example `bgp`.
    pub route_entry_type: String,
    /// Source, for example `VPN_BGP`.
    pub source: String,
}
