// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouteEntryList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes route entry list.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouteEntryList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = route_entrys, item = RouteEntry),
    waiter(available, status = route_entrys[].status, done("Available")),
    waiter(deleted, status = route_entrys[].status, done(missing)),
    errors(
        errors::INVALID_ROUTE_TABLE_NOT_FOUND, errors::ILLEGAL_PARAM_ROUTE_ENTRY_TYPE,
        errors::MISSING_PARAM_CONTEXT, errors::MISSING_PARAM_ALI_UID_400,
        errors::MISSING_PARAM_BID_400, errors::ILLEGAL_PARAM_IP_VERSION,
        errors::OPERATION_FAILED_FILTER_PARAM_UNDER_WRONG_ROUTE_TYPE,
        errors::ILLEGAL_PARAM_NEXT_TOKEN, errors::ILLEGAL_PARAM_NEXT_TOKEN_EXPIRED,
        errors::INVALID_NEXT_HOP_NOT_FOUND, errors::OPERATION_FAILED_QUERY_CEN_ENTRY,
        errors::OPERATION_DENIED_USE_GATEWAY_ROUTE_ENTRY_QUERY_INTERFACE,
    )
)]
pub struct DescribeRouteEntryList {
    /// Dest CIDR block list: at most 50 items.
    #[rpc(max_len = 50)]
    pub dest_cidr_block_list: Vec<String>,
    /// Destination CIDR block, for example `192.168.2.0/24`.
    pub destination_cidr_block: Option<String>,
    /// IP version, for example `ipv4`.
    pub ip_version: Option<String>,
    /// Max result: at most 500; default `100`, for example `10`.
    #[rpc(max = 500)]
    pub max_result: Option<i32>,
    /// Next hop id, for example `vpn-bp10zyaph5cc8b7c7****`.
    pub next_hop_id: Option<String>,
    /// Next hop type, for example `Instance`.
    pub next_hop_type: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Route entry id, for example `rte-bp1mnnr2al0naomnp****`.
    pub route_entry_id: Option<String>,
    /// Route entry name, for example `abc`.
    pub route_entry_name: Option<String>,
    /// Route entry type, for example `System`.
    pub route_entry_type: Option<String>,
    /// Route table id, for example `vtb-bp1r9pvl4xen8s9ju****`.
    pub route_table_id: String,
    /// Service type, for example `TR`.
    pub service_type: Option<String>,
}

/// Answer of [`DescribeRouteEntryList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRouteEntryListResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Route entrys.
    #[rpc(wrapper = "RouteEntry")]
    pub route_entrys: Vec<RouteEntry>,
}

/// Route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteEntry {
    /// Description.
    pub description: String,
    /// Destination CIDR block.
    pub destination_cidr_block: String,
    /// Gmt modified.
    pub gmt_modified: String,
    /// IP version.
    pub ip_version: String,
    /// Next hops.
    #[rpc(wrapper = "NextHop")]
    pub next_hops: Vec<NextHop>,
    /// Origin.
    pub origin: String,
    /// Route entry id.
    pub route_entry_id: String,
    /// Route entry name.
    pub route_entry_name: String,
    /// Route table id.
    pub route_table_id: String,
    /// Service type.
    pub service_type: String,
    /// Status.
    pub status: String,
    /// Type.
    pub r#type: String,
}

/// Next hop.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NextHop {
    /// Enabled.
    pub enabled: Option<i64>,
    /// Next hop id.
    pub next_hop_id: String,
    /// Next hop region id.
    pub next_hop_region_id: String,
    /// Next hop related info.
    pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /// Next hop type.
    pub next_hop_type: String,
    /// Weight.
    pub weight: Option<i64>,
}

/// Next hop related info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NextHopRelatedInfo {
    /// Instance id.
    pub instance_id: String,
    /// Instance type.
    pub instance_type: String,
    /// Region id.
    pub region_id: String,
}
