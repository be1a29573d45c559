// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Deletes route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::DRY_RUN_OPERATION)
)]
pub struct DeleteRouteEntries {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route entries: at most 50 items.
    #[rpc(dotted, max_len = 50)]
    pub route_entries: Vec<RouteEntry>,
}

/// Route entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RouteEntry {
    /// Dst CIDR block, for example `47.100.XX.XX/24`.
    pub dst_cidr_block: Option<String>,
    /// Next hop, for example `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: Option<String>,
    /// Route entry id, for example `rte-bp1mnnr2al0naomnpv****`.
    pub route_entry_id: Option<String>,
    /// Route table id, for example `vtb-2ze3jgygk9bmsj23s****`.
    pub route_table_id: String,
}

/// Answer of [`DeleteRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouteEntriesResponse {
    /// Failed count, for example `2`.
    pub failed_count: Option<i64>,
    /// Failed route entries.
    pub failed_route_entries: Vec<FailedRouteEntry>,
    /// Id of the request.
    pub request_id: String,
    /// Success count, for example `2`.
    pub success_count: Option<i64>,
}

/// Failed route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedRouteEntry {
    /// Dst CIDR block, for example `47.100.XX.XX/24`.
    pub dst_cidr_block: String,
    /// Failed code, for example `VPC_ROUTER_ENTRY_NOT_EXIST`.
    pub failed_code: String,
    /// Failed message, for example `vRouterEntry not exists`.
    pub failed_message: String,
    /// Next hop, for example `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: String,
    /// Route entry id, for example `rte-bp1mnnr2al0naomnpv****`.
    pub route_entry_id: String,
}
