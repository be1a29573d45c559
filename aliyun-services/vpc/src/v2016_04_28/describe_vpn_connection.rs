// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeVpnConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes VPN connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeVpnConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    waiter(active, status = state, done("active", "attached"), missing("InvalidVpnConnectionInstanceId.NotFound")),
    waiter(established, status = status, done("ipsec_sa_established"), missing("InvalidVpnConnectionInstanceId.NotFound")),
    waiter(deleted, status = state, done(missing), missing("InvalidVpnConnectionInstanceId.NotFound")),
    errors(
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DescribeVpnConnection {
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
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DescribeVpnConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeVpnConnectionResponse {
    /// Attach instance id, for example `cen-lxxpbpalc776qz****`.
    pub attach_instance_id: String,
    /// Attach type, for example `CEN`.
    pub attach_type: String,
    /// Create time, for example `1492753817000`.
    pub create_time: Option<i64>,
    /// Cross account authorized, for example `false`.
    pub cross_account_authorized: Option<bool>,
    /// Customer gateway id, for example `cgw-bp1mvj4g9kogwwcxk****`.
    pub customer_gateway_id: String,
    /// Effect immediately, for example `true`.
    pub effect_immediately: Option<bool>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP, for example `true`.
    pub enable_tunnels_bgp: Option<bool>,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Internet IP, for example `47.XX.XX.162`.
    pub internet_ip: String,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Local subnet, for example `10.0.0.0/8`.
    pub local_subnet: String,
    /// Name, for example `ipsec1`.
    pub name: String,
    /// Network type, for example `public`.
    pub network_type: String,
    /// Remote ca certificate.
    pub remote_ca_certificate: String,
    /// Remote subnet, for example `192.168.0.0/16`.
    pub remote_subnet: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Spec, for example `1000M`.
    pub spec: String,
    /// State, for example `attached`.
    pub state: String,
    /// Status, for example `ike_sa_not_established`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Transit router id, for example `tr-p0we2edef9qr44a85****`.
    pub transit_router_id: String,
    /// Transit router name, for example `nametest`.
    pub transit_router_name: String,
    /// Tunnel bandwidth, for example `Standard`.
    pub tunnel_bandwidth: String,
    /// Tunnel options specification.
    #[rpc(wrapper = "TunnelOptions")]
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
    /// Vco health check.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// VPN BGP config.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
    /// Zone no, for example `cn-hangzhou-h`.
    pub zone_no: String,
}

/// Ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IkeConfig {
    /// Ike auth alg, for example `sha1`.
    pub ike_auth_alg: String,
    /// Ike enc alg, for example `aes`.
    pub ike_enc_alg: String,
    /// Ike lifetime, for example `86400`.
    pub ike_lifetime: Option<i64>,
    /// Ike mode, for example `main`.
    pub ike_mode: String,
    /// Ike pfs, for example `group2`.
    pub ike_pfs: String,
    /// Ike version, for example `ikev1`.
    pub ike_version: String,
    /// Local id, for example `116.28.XX.XX`.
    pub local_id: String,
    /// Psk, for example `pgw6dy****`.
    pub psk: String,
    /// Remote id, for example `139.34.XX.XX`.
    pub remote_id: String,
}

/// Ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpsecConfig {
    /// Ipsec auth alg, for example `sha1`.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
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
    /// Dip, for example `10.0.0.1`.
    pub dip: String,
    /// Enable, for example `true`.
    pub enable: String,
    /// Interval, for example `3`.
    pub interval: Option<i64>,
    /// Policy, for example `revoke_route`.
    pub policy: String,
    /// Retry, for example `3`.
    pub retry: Option<i64>,
    /// Sip, for example `192.168.1.1`.
    pub sip: String,
    /// Status, for example `failed`.
    pub status: String,
}

/// VPN BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnBgpConfig {
    /// Auth key, for example `AuthKey****`.
    pub auth_key: String,
    /// Enable BGP, for example `true`.
    pub enable_bgp: String,
    /// Local asn, for example `65531`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.11.2`.
    pub local_bgp_ip: String,
    /// Peer asn, for example `65530`.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP, for example `169.254.11.1`.
    pub peer_bgp_ip: String,
    /// Status, for example `success`.
    pub status: String,
    /// Tunnel CIDR, for example `169.254.11.0/30`.
    pub tunnel_cidr: String,
}
