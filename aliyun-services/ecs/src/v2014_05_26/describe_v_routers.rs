// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVRouters`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes v routers.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVRouters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = v_routers,
        item = VRouter
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeVRouters {
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
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// V router id.
    pub v_router_id: Option<String>,
}

/// Answer of [`DescribeVRouters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVRoutersResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V routers.
    #[rpc(wrapper = "VRouter")]
    pub v_routers: Vec<VRouter>,
}

/// V router.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VRouter {
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Region id.
    pub region_id: String,
    /// Route table ids.
    #[rpc(wrapper = "RouteTableId")]
    pub route_table_ids: Vec<String>,
    /// V router id.
    pub v_router_id: String,
    /// V router name.
    pub v_router_name: String,
    /// VPC id.
    pub vpc_id: String,
}
