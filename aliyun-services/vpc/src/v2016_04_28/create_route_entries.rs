// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouteEntries`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates route entries.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateRouteEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(errors::DRY_RUN_OPERATION)
)]
pub struct CreateRouteEntries {
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
    #[rpc(dotted, max_len = 50, required)]
    pub route_entries: Vec<RouteEntry>,
}

/// Route entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct RouteEntry {
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Dst CIDR block, for example `192.168.0.0/24`.
    pub dst_cidr_block: String,
    /// IP version, for example `4`.
    pub ip_version: Option<i32>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Next hop, for example `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: String,
    /// Next hop type, for example `RouterInterface`.
    pub next_hop_type: String,
    /// Route table id, for example `vtb-bp145q7glnuzd****`.
    pub route_table_id: String,
}

/// Answer of [`CreateRouteEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouteEntriesResponse {
    /// Failed count, for example `2`.
    pub failed_count: Option<i64>,
    /// Failed route entries.
    pub failed_route_entries: Vec<FailedRouteEntry>,
    /// Id of the request.
    pub request_id: String,
    /// Route entry ids.
    pub route_entry_ids: Vec<String>,
    /// Success count, for example `2`.
    pub success_count: Option<i64>,
}

/// Failed route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedRouteEntry {
    /// Dst CIDR block, for example `192.168.0.0/24`.
    pub dst_cidr_block: String,
    /// Failed code, for example `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUPLICATE`.
    pub failed_code: String,
    /// Failed message, for example `Specified CIDR block is already exists, entry.cidrBlock=xxxx`.
    pub failed_message: String,
    /// Next hop, for example `i-j6c2fp57q8rr4jlu****`.
    pub next_hop: String,
}
