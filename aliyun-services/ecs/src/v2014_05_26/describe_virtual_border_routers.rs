// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVirtualBorderRouters`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes virtual border routers.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRouters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = virtual_border_router_set,
        item = VirtualBorderRouter
    ),
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED)
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeVirtualBorderRouters {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
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
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Answer of [`DescribeVirtualBorderRouters`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVirtualBorderRoutersResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Virtual border router set.
    #[rpc(wrapper = "VirtualBorderRouterType")]
    pub virtual_border_router_set: Vec<VirtualBorderRouter>,
}

/// Virtual border router.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualBorderRouter {
    /// Access point id.
    pub access_point_id: String,
    /// Activation time.
    pub activation_time: String,
    /// Circuit code.
    pub circuit_code: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Local gateway IP.
    pub local_gateway_ip: String,
    /// Name.
    pub name: String,
    /// Peer gateway IP.
    pub peer_gateway_ip: String,
    /// Peering subnet mask.
    pub peering_subnet_mask: String,
    /// Physical connection business status.
    pub physical_connection_business_status: String,
    /// Physical connection id.
    pub physical_connection_id: String,
    /// Physical connection owner uid.
    pub physical_connection_owner_uid: String,
    /// Physical connection status.
    pub physical_connection_status: String,
    /// Recovery time.
    pub recovery_time: String,
    /// Route table id.
    pub route_table_id: String,
    /// Status.
    pub status: String,
    /// Termination time.
    pub termination_time: String,
    /// Vbr id.
    pub vbr_id: String,
    /// Vlan id.
    pub vlan_id: Option<i64>,
    /// Vlan interface id.
    pub vlan_interface_id: String,
}
