// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnConnections`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes VPN connections.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnConnections)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = vpn_connections,
        item = VpnConnection
    ),
    waiter(active, status = vpn_connections[].state, done("active", "attached")),
    waiter(established, status = vpn_connections[].status, done("ipsec_sa_established")),
    waiter(deleted, status = vpn_connections[].state, done(missing)),
    errors(
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
    )
)]
pub struct DescribeVpnConnections {
    /// Customer gateway id, for example `cgw-bp1mvj4g9kogw****`.
    pub customer_gateway_id: Option<String>,
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
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// VPN connection id, for example `vco-bp10lz7aejumd****`.
    pub vpn_connection_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkx****`.
    pub vpn_gateway_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TagKey`.
    pub key: Option<String>,
    /// Value, for example `TagValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeVpnConnections`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnConnectionsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// VPN connections.
    #[rpc(wrapper = "VpnConnection")]
    pub vpn_connections: Vec<VpnConnection>,
}

/// VPN connection.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnConnection {
    /// Attach instance id.
    pub attach_instance_id: String,
    /// Attach type.
    pub attach_type: String,
    /// Create time.
    pub create_time: Option<i64>,
    /// Cross account authorized.
    pub cross_account_authorized: Option<bool>,
    /// Customer gateway id.
    pub customer_gateway_id: String,
    /// Effect immediately.
    pub effect_immediately: Option<bool>,
    /// Enable dpd.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP.
    pub enable_tunnels_bgp: Option<bool>,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Internet IP.
    pub internet_ip: String,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Local subnet.
    pub local_subnet: String,
    /// Name.
    pub name: String,
    /// Network type.
    pub network_type: String,
    /// Remote ca certificate.
    pub remote_ca_certificate: String,
    /// Remote subnet.
    pub remote_subnet: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Spec.
    pub spec: String,
    /// State.
    pub state: String,
    /// Status.
    pub status: String,
    /// Tag.
    #[rpc(wrapper = "Tag")]
    pub tag: Vec<VpnConnectionTag>,
    /// Transit router id.
    pub transit_router_id: String,
    /// Transit router name.
    pub transit_router_name: String,
    /// Tunnel bandwidth.
    pub tunnel_bandwidth: String,
    /// Tunnel options specification.
    #[rpc(wrapper = "TunnelOptions")]
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Vco health check.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// VPN BGP config.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// VPN connection id.
    pub vpn_connection_id: String,
    /// VPN gateway id.
    pub vpn_gateway_id: String,
}

/// Ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IkeConfig {
    /// Ike auth alg.
    pub ike_auth_alg: String,
    /// Ike enc alg.
    pub ike_enc_alg: String,
    /// Ike lifetime.
    pub ike_lifetime: Option<i64>,
    /// Ike mode.
    pub ike_mode: String,
    /// Ike pfs.
    pub ike_pfs: String,
    /// Ike version.
    pub ike_version: String,
    /// Local id.
    pub local_id: String,
    /// Psk.
    pub psk: String,
    /// Remote id.
    pub remote_id: String,
}

/// Ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpsecConfig {
    /// Ipsec auth alg.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs.
    pub ipsec_pfs: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnConnectionTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// Tunnel options specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelOptionsSpecification {
    /// Customer gateway id.
    pub customer_gateway_id: String,
    /// Enable dpd.
    pub enable_dpd: String,
    /// Enable NAT traversal.
    pub enable_nat_traversal: String,
    /// Internet IP.
    pub internet_ip: String,
    /// Remote ca certificate.
    pub remote_ca_certificate: String,
    /// Role.
    pub role: String,
    /// State.
    pub state: String,
    /// Status.
    pub status: String,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Tunnel id.
    pub tunnel_id: String,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Tunnel index.
    pub tunnel_index: Option<i64>,
    /// Tunnel ipsec config.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
    /// Zone no.
    pub zone_no: String,
}

/// Tunnel BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelBgpConfig {
    /// BGP status.
    pub bgp_status: String,
    /// Local asn.
    pub local_asn: String,
    /// Local BGP IP.
    pub local_bgp_ip: String,
    /// Peer asn.
    pub peer_asn: String,
    /// Peer BGP IP.
    pub peer_bgp_ip: String,
    /// Tunnel CIDR.
    pub tunnel_cidr: String,
}

/// Tunnel ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelIkeConfig {
    /// Ike auth alg.
    pub ike_auth_alg: String,
    /// Ike enc alg.
    pub ike_enc_alg: String,
    /// Ike lifetime.
    pub ike_lifetime: String,
    /// Ike mode.
    pub ike_mode: String,
    /// Ike pfs.
    pub ike_pfs: String,
    /// Ike version.
    pub ike_version: String,
    /// Local id.
    pub local_id: String,
    /// Psk.
    pub psk: String,
    /// Remote id.
    pub remote_id: String,
}

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TunnelIpsecConfig {
    /// Ipsec auth alg.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime.
    pub ipsec_lifetime: String,
    /// Ipsec pfs.
    pub ipsec_pfs: String,
}

/// Vco health check.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VcoHealthCheck {
    /// Dip.
    pub dip: String,
    /// Enable.
    pub enable: String,
    /// Interval.
    pub interval: Option<i64>,
    /// Policy.
    pub policy: String,
    /// Retry.
    pub retry: Option<i64>,
    /// Sip.
    pub sip: String,
    /// Status.
    pub status: String,
}

/// VPN BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnBgpConfig {
    /// Auth key.
    pub auth_key: String,
    /// Local asn.
    pub local_asn: Option<i64>,
    /// Local BGP IP.
    pub local_bgp_ip: String,
    /// Peer asn.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP.
    pub peer_bgp_ip: String,
    /// Status.
    pub status: String,
    /// Tunnel CIDR.
    pub tunnel_cidr: String,
}
