// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVirtualBorderRoutersForPhysicalConnection`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes virtual border routers for physical connection.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = virtual_border_router_for_physical_connection_set,
        item = VirtualBorderRouterForPhysicalConnection
    ),
    errors(
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_PHYSICAL_CONNECTION_ID_NOT_FOUND,
        errors::ILLEGAL_PARAM_ALI_UID_404,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeVirtualBorderRoutersForPhysicalConnection {
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
    /// Physical connection id.
    pub physical_connection_id: String,
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

/// Answer of [`DescribeVirtualBorderRoutersForPhysicalConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// Virtual border router for physical connection set.
    #[rpc(wrapper = "VirtualBorderRouterForPhysicalConnectionType")]
    pub virtual_border_router_for_physical_connection_set:
        Vec<VirtualBorderRouterForPhysicalConnection>,
}

/// Virtual border router for physical connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualBorderRouterForPhysicalConnection {
    /// Activation time.
    pub activation_time: String,
    /// Circuit code.
    pub circuit_code: String,
    /// Creation time.
    pub creation_time: String,
    /// Recovery time.
    pub recovery_time: String,
    /// Termination time.
    pub termination_time: String,
    /// Vbr id.
    pub vbr_id: String,
    /// Vbr owner uid.
    pub vbr_owner_uid: String,
    /// Vlan id.
    pub vlan_id: Option<i64>,
}
