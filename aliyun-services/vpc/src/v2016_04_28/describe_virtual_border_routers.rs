// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVirtualBorderRouters`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes virtual border routers.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVirtualBorderRouters)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = virtual_border_router_set,
        item = VirtualBorderRouter
    ),
    waiter(active, status = virtual_border_router_set[].status, done("active")),
    waiter(terminated, status = virtual_border_router_set[].status, done("terminated")),
    waiter(deleted, status = virtual_border_router_set[].status, done(missing)),
    errors(errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_FILTER_KEY_VALUE_NOT_SUPPORTED)
)]
pub struct DescribeVirtualBorderRouters {
    /// Filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub filter: Vec<Filter>,
    /// Include cross account vbr, for example `false`.
    pub include_cross_account_vbr: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-shanghai`.
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
    /// Key, for example `Status`.
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
    /// Associated cens.
    #[rpc(wrapper = "AssociatedCen")]
    pub associated_cens: Vec<AssociatedCen>,
    /// Associated physical connections.
    #[rpc(wrapper = "AssociatedPhysicalConnection")]
    pub associated_physical_connections: Vec<AssociatedPhysicalConnection>,
    /// Bandwidth.
    pub bandwidth: Option<i64>,
    /// Circuit code.
    pub circuit_code: String,
    /// Cloud box instance id.
    pub cloud_box_instance_id: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Detect multiplier.
    pub detect_multiplier: Option<i64>,
    /// Ecc id.
    pub ecc_id: String,
    /// Ecr attatch status.
    pub ecr_attatch_status: String,
    /// Ecr id.
    pub ecr_id: String,
    /// Ecr owner id.
    pub ecr_owner_id: String,
    /// Enable IPv6.
    pub enable_ipv6: Option<bool>,
    /// Local gateway IP.
    pub local_gateway_ip: String,
    /// Local IPv6 gateway IP.
    pub local_ipv6_gateway_ip: String,
    /// Min rx interval.
    pub min_rx_interval: Option<i64>,
    /// Min tx interval.
    pub min_tx_interval: Option<i64>,
    /// MTU.
    pub mtu: Option<i64>,
    /// Name.
    pub name: String,
    /// P conn vbr charge type.
    pub p_conn_vbr_charge_type: String,
    /// P conn vbr expire time.
    pub p_conn_vbr_expire_time: String,
    /// Peer gateway IP.
    pub peer_gateway_ip: String,
    /// Peer IPv6 gateway IP.
    pub peer_ipv6_gateway_ip: String,
    /// Peering IPv6 subnet mask.
    pub peering_ipv6_subnet_mask: String,
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
    /// Resource group id.
    pub resource_group_id: String,
    /// Route table id.
    pub route_table_id: String,
    /// Sitelink enable.
    pub sitelink_enable: Option<bool>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tags")]
    pub tags: Vec<VirtualBorderRouterTag>,
    /// Termination time.
    pub termination_time: String,
    /// Type.
    pub r#type: String,
    /// Vbr id.
    pub vbr_id: String,
    /// Vlan id.
    pub vlan_id: Option<i64>,
    /// Vlan interface id.
    pub vlan_interface_id: String,
}

/// Associated cen.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedCen {
    /// Cen id.
    pub cen_id: String,
    /// Cen owner id.
    pub cen_owner_id: String,
    /// Cen status.
    pub cen_status: String,
}

/// Associated physical connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedPhysicalConnection {
    /// Circuit code.
    pub circuit_code: String,
    /// Enable IPv6.
    pub enable_ipv6: Option<bool>,
    /// Local gateway IP.
    pub local_gateway_ip: String,
    /// Local IPv6 gateway IP.
    pub local_ipv6_gateway_ip: String,
    /// Peer gateway IP.
    pub peer_gateway_ip: String,
    /// Peer IPv6 gateway IP.
    pub peer_ipv6_gateway_ip: String,
    /// Peering IPv6 subnet mask.
    pub peering_ipv6_subnet_mask: String,
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
    /// Status.
    pub status: String,
    /// Vlan id.
    pub vlan_id: String,
    /// Vlan interface id.
    pub vlan_interface_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VirtualBorderRouterTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
