// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnGateways`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes VPN gateways.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnGateways)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_gateways,
        item = VpnGateway
    ),
    waiter(active, status = vpn_gateways[].status, done("active"), every = 10, within = 1800),
    waiter(deleted, status = vpn_gateways[].status, done(missing), every = 10, within = 1800),
    errors(
        errors::INVALID_PARAMETER_TAG_KEY, errors::INVALID_PARAMETER_TAG_VALUE,
        errors::DUPLICATED_TAG_KEY, errors::INTERNAL_ERROR_400, errors::FORBIDDEN_SUB_USER,
        errors::FORBIDDEN,
    )
)]
pub struct DescribeVpnGateways {
    /// Business status, for example `Normal`.
    pub business_status: Option<String>,
    /// Gateway type, for example `Enhanced.SiteToSite`.
    pub gateway_type: Option<String>,
    /// Include reservation data, for example `true`.
    pub include_reservation_data: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Status, for example `active`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// VPC id, for example `vpc-bp1m3i0kn1nd4wiw9****`.
    pub vpc_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeVpnGateways`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnGatewaysResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN gateways.
    #[rpc(wrapper = "VpnGateway")]
    pub vpn_gateways: Vec<VpnGateway>,
}

/// VPN gateway.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnGateway {
    /// Auto propagate.
    pub auto_propagate: Option<bool>,
    /// Business status.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Create time.
    pub create_time: Option<i64>,
    /// Description.
    pub description: String,
    /// Disaster recovery internet IP.
    pub disaster_recovery_internet_ip: String,
    /// Disaster recovery v switch id.
    pub disaster_recovery_v_switch_id: String,
    /// Enable BGP.
    pub enable_bgp: Option<bool>,
    /// End time.
    pub end_time: Option<i64>,
    /// ENI instance ids.
    #[rpc(wrapper = "EniInstanceId")]
    pub eni_instance_ids: Vec<String>,
    /// Gateway type.
    pub gateway_type: String,
    /// Internet IP.
    pub internet_ip: String,
    /// Ipsec VPN.
    pub ipsec_vpn: String,
    /// Name.
    pub name: String,
    /// Network type.
    pub network_type: String,
    /// Reservation data.
    pub reservation_data: Option<ReservationData>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Spec.
    pub spec: String,
    /// SSL max connections.
    pub ssl_max_connections: Option<i64>,
    /// SSL VPN.
    pub ssl_vpn: String,
    /// SSL VPN internet IP.
    pub ssl_vpn_internet_ip: String,
    /// Status.
    pub status: String,
    /// Tag.
    pub tag: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<VpnGatewayTag>,
    /// V switch id.
    pub v_switch_id: String,
    /// VPC id.
    pub vpc_id: String,
    /// VPN gateway id.
    pub vpn_gateway_id: String,
    /// VPN type.
    pub vpn_type: String,
}

/// Reservation data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReservationData {
    /// Reservation end time.
    pub reservation_end_time: String,
    /// Reservation ipsec.
    pub reservation_ipsec: String,
    /// Reservation max connections.
    pub reservation_max_connections: Option<i64>,
    /// Reservation order type.
    pub reservation_order_type: String,
    /// Reservation spec.
    pub reservation_spec: String,
    /// Reservation SSL.
    pub reservation_ssl: String,
    /// Status.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnGatewayTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
