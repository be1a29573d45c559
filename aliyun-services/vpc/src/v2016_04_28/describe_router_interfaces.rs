// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRouterInterfaces`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes router interfaces.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeRouterInterfaces)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = router_interface_set,
        item = RouterInterface
    ),
    waiter(active, status = router_interface_set[].status, done("Active"), failed("Rejected")),
    waiter(inactive, status = router_interface_set[].status, done("Inactive")),
    waiter(deleted, status = router_interface_set[].status, done("Deleted", missing)),
    errors(
        errors::INVALID_PARAM_NOT_NULL, errors::END_POINT_EMPTY,
        errors::INVALID_CONNECTION_TYPE_MAL_FORMED, errors::INVALID_PRODUCT_FORM_MAL_FORMED,
        errors::INVALID_ROLE_MALFORMED, errors::ILLEGAL_PARAM_ALI_UID,
        errors::PARAMETER_ILLEGAL_400_2, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeRouterInterfaces {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Include reservation data, for example `false`.
    pub include_reservation_data: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazb4ph6aiy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tags: Vec<Tag>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `Filter.1.Status`.
    pub key: Option<String>,
    /// Value.
    pub value: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
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
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Business status.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Connected time.
    pub connected_time: String,
    /// Creation time.
    pub creation_time: String,
    /// Cross border.
    pub cross_border: Option<bool>,
    /// Description.
    pub description: String,
    /// End time.
    pub end_time: String,
    /// Fast link mode.
    pub fast_link_mode: Option<bool>,
    /// Has reservation data.
    pub has_reservation_data: String,
    /// Hc rate.
    pub hc_rate: Option<i64>,
    /// Hc threshold.
    pub hc_threshold: Option<i64>,
    /// Health check source IP.
    pub health_check_source_ip: String,
    /// Health check target IP.
    pub health_check_target_ip: String,
    /// IPv6 status.
    pub ipv6_status: String,
    /// Name.
    pub name: String,
    /// Opposite access point id.
    pub opposite_access_point_id: String,
    /// Opposite bandwidth.
    pub opposite_bandwidth: Option<i64>,
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
    /// Opposite VPC instance id.
    pub opposite_vpc_instance_id: String,
    /// Reservation active time.
    pub reservation_active_time: String,
    /// Reservation bandwidth.
    pub reservation_bandwidth: String,
    /// Reservation internet charge type.
    pub reservation_internet_charge_type: String,
    /// Reservation order type.
    pub reservation_order_type: String,
    /// Resource group id.
    pub resource_group_id: String,
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
    /// Tags.
    #[rpc(wrapper = "Tags")]
    pub tags: Vec<RouterInterfaceTag>,
    /// VPC instance id.
    pub vpc_instance_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RouterInterfaceTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
