// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(active, status = status, done("active"), missing("InvalidVpnGatewayInstanceId.NotFound"), every = 10, within = 1800),
    waiter(deleted, status = status, done(missing), missing("InvalidVpnGatewayInstanceId.NotFound"), every = 10, within = 1800),
    errors(
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeVpnGateway {
    /// Include reservation data, for example `true`.
    pub include_reservation_data: Option<bool>,
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
    /// VPN gateway id, for example `vpn-bp1r3v1xqkl0w519g****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DescribeVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnGatewayResponse {
    /// Auto propagate, for example `true`.
    pub auto_propagate: Option<bool>,
    /// Business status, for example `Normal`.
    pub business_status: String,
    /// Charge type.
    pub charge_type: String,
    /// Create time, for example `1495382400000`.
    pub create_time: Option<i64>,
    /// Description, for example `vpngatewaydescription`.
    pub description: String,
    /// Disaster recovery internet IP, for example `47.91.XX.XX`.
    pub disaster_recovery_internet_ip: String,
    /// Disaster recovery v switch id, for example `vsw-p0w95ql6tmr2ludkt****`.
    pub disaster_recovery_v_switch_id: String,
    /// Enable BGP, for example `true`.
    pub enable_bgp: Option<bool>,
    /// End time, for example `1544666102000`.
    pub end_time: Option<i64>,
    /// ENI instance ids.
    #[rpc(wrapper = "EniInstanceId")]
    pub eni_instance_ids: Vec<String>,
    /// Gateway type, for example `Enhanced.SiteToSite`.
    pub gateway_type: String,
    /// Internet IP, for example `47.22.XX.XX`.
    pub internet_ip: String,
    /// Ipsec VPN, for example `enable`.
    pub ipsec_vpn: String,
    /// Name, for example `vpngatewayname`.
    pub name: String,
    /// Network type, for example `public`.
    pub network_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Reservation data.
    pub reservation_data: Option<ReservationData>,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Spec, for example `5`.
    pub spec: String,
    /// SSL max connections, for example `5`.
    pub ssl_max_connections: Option<i64>,
    /// SSL VPN, for example `enable`.
    pub ssl_vpn: String,
    /// SSL VPN internet IP, for example `47.74.XX.XX`.
    pub ssl_vpn_internet_ip: String,
    /// Status, for example `init`.
    pub status: String,
    /// Tag.
    pub tag: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// V switch id, for example `vsw-bp1dmzugdikc6hdgx****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-bp19m2yx1m5q0avyq****`.
    pub vpc_id: String,
    /// VPN gateway id, for example `vpn-bp1r3v1xqkl0w519g****`.
    pub vpn_gateway_id: String,
    /// VPN type, for example `Normal`.
    pub vpn_type: String,
}

/// Reservation data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReservationData {
    /// Reservation end time, UTC, for example `2020-07-20T16:00:00Z`.
    pub reservation_end_time: String,
    /// Reservation ipsec, for example `enable`.
    pub reservation_ipsec: String,
    /// Reservation max connections, for example `5`.
    pub reservation_max_connections: Option<i64>,
    /// Reservation order type, for example `TEMP_UPGRADE`.
    pub reservation_order_type: String,
    /// Reservation spec, for example `5`.
    pub reservation_spec: String,
    /// Reservation SSL, for example `enable`.
    pub reservation_ssl: String,
    /// Status, for example `1`.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
