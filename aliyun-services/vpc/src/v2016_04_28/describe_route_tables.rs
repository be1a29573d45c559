// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouteTables`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes route tables.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouteTables)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = route_tables,
        item = RouteTable
    ),
    errors(
        errors::INVALID_V_ROUTER_ID_NOT_FOUND, errors::OPERATION_FAILED_DESCRIBE_CEN_ROUTE,
        errors::OPERATION_FAILED_V_ROUTER_NOT_EXIST,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeRouteTables {
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
    /// Region id, for example `ap-southeast-6`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table id, for example `vtb-bp145q7glnuzdvzu2****`.
    pub route_table_id: Option<String>,
    /// Route table name, for example `doctest`.
    pub route_table_name: Option<String>,
    /// Router id, for example `vrt-bp1lhl0taikrteen8****`.
    pub router_id: Option<String>,
    /// Router type, for example `VRouter`.
    pub router_type: Option<String>,
    /// Type, for example `Custom`.
    pub r#type: Option<String>,
    /// V router id, for example `vrt-bp1lhl0taikrteen****`.
    pub v_router_id: Option<String>,
}

/// Answer of [`DescribeRouteTables`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRouteTablesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Route tables.
    #[rpc(wrapper = "RouteTable")]
    pub route_tables: Vec<RouteTable>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Route table.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteTable {
    /// Creation time.
    pub creation_time: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Route entrys.
    #[rpc(wrapper = "RouteEntry")]
    pub route_entrys: Vec<RouteEntry>,
    /// Route table id.
    pub route_table_id: String,
    /// Route table type.
    pub route_table_type: String,
    /// Status.
    pub status: String,
    /// V router id.
    pub v_router_id: String,
    /// V switch ids.
    #[rpc(wrapper = "VSwitchId")]
    pub v_switch_ids: Vec<String>,
}

/// Route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteEntry {
    /// Description.
    pub description: String,
    /// Destination CIDR block.
    pub destination_cidr_block: String,
    /// Instance id.
    pub instance_id: String,
    /// Next hop type.
    pub next_hop_type: String,
    /// Next hops.
    #[rpc(wrapper = "NextHop")]
    pub next_hops: Vec<NextHop>,
    /// Route entry id.
    pub route_entry_id: String,
    /// Route entry name.
    pub route_entry_name: String,
    /// Route table id.
    pub route_table_id: String,
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
    /// Next hop type.
    pub next_hop_type: String,
    /// Weight.
    pub weight: Option<i64>,
}
