// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouteTables`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes route tables.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouteTables)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = route_tables,
        item = RouteTable
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
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table id.
    pub route_table_id: Option<String>,
    /// Route table name.
    pub route_table_name: Option<String>,
    /// Router id.
    pub router_id: Option<String>,
    /// Router type.
    pub router_type: Option<String>,
    /// V router id.
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
    /// V router id.
    pub v_router_id: String,
}

/// Route entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouteEntry {
    /// Destination CIDR block.
    pub destination_cidr_block: String,
    /// Instance id.
    pub instance_id: String,
    /// Next hop type.
    pub next_hop_type: String,
    /// Next hops.
    #[rpc(wrapper = "NextHop")]
    pub next_hops: Vec<NextHop>,
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
