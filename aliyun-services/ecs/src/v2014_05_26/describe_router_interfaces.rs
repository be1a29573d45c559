// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouterInterfaces`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes router interfaces.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeRouterInterfaces)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = router_interface_set,
        item = RouterInterface
    ),
    errors(
        errors::INVALID_PARAM_NOT_NULL, errors::ILLEGAL_PARAM_ALI_UID,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED,
        errors::INVALID_OPPOSITE_REGION_ID_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeRouterInterfaces {
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

/// Answer of [`DescribeRouterInterfaces`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRouterInterfacesResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Router interface set.
    #[rpc(wrapper = "RouterInterfaceType")]
    pub router_interface_set: Vec<RouterInterface>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Router interface.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouterInterface {
    /// Access point id.
    pub access_point_id: String,
    /// Business status.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Connected time.
    pub connected_time: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: String,
    /// Health check source IP.
    pub health_check_source_ip: String,
    /// Health check target IP.
    pub health_check_target_ip: String,
    /// Name.
    pub name: String,
    /// Opposite access point id.
    pub opposite_access_point_id: String,
    /// Opposite interface business status.
    pub opposite_interface_business_status: String,
    /// Opposite interface id.
    pub opposite_interface_id: String,
    /// Opposite interface owner id.
    pub opposite_interface_owner_id: String,
    /// Opposite interface spec.
    pub opposite_interface_spec: String,
    /// Opposite interface status.
    pub opposite_interface_status: String,
    /// Opposite region id.
    pub opposite_region_id: String,
    /// Opposite router id.
    pub opposite_router_id: String,
    /// Opposite router type.
    pub opposite_router_type: String,
    /// Role.
    pub role: String,
    /// Router id.
    pub router_id: String,
    /// Router interface id.
    pub router_interface_id: String,
    /// Router type.
    pub router_type: String,
    /// Spec.
    pub spec: String,
    /// Status.
    pub status: String,
}
