// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpnAttachmentAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies VPN attachment attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpnAttachmentAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_CONNECTION_CONFIGURING, errors::VPN_CONNECTION_FINANCIAL_LOCKED,
        errors::INVALID_NAME, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_PFS,
        errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_AUTH_ALG,
        errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE, errors::VPN_ROUTE_ENTRY_INVALID_WEIGHT,
        errors::MISSING_PARAMETER_TUNNEL_CIDR, errors::OPERATION_UNSUPPORTED_ENABLE_BGP,
        errors::MISSING_PARAM_CUSTOMER_GATEWAY_ASN, errors::ILLEGAL_PARAM_LOCAL_ASN,
        errors::ILLEGAL_PARAM_BGP_CONFIG, errors::ILLEGAL_PARAM_TUNNEL_CIDR,
        errors::INVALID_LOCAL_BGP_IP_MALFORMED, errors::ILLEGAL_PARAM_LOCAL_BGP_IP,
        errors::ILLEGAL_PARAM_LOCAL_SUBNET, errors::ILLEGAL_PARAM_REMOTE_SUBNET,
        errors::CUSTOMER_GATEWAY_CONFLICT_ROUTE_ENTRY, errors::ILLEGAL_PARAM_NETWORK_TYPE,
        errors::INVALID_TUNNEL_CIDR_MALFORMED,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::RESOURCE_QUOTA_FULL,
        errors::CREATE_DBR_ROUTES_QUOTA_FULL_QUOTA_FULL,
        errors::CREATE_PBR_ROUTES_QUOTA_FULL_QUOTA_FULL, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyVpnAttachmentAttribute {
    /// Auto config route, for example `true`.
    pub auto_config_route: Option<bool>,
    /// BGP config.
    pub bgp_config: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: Option<String>,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP, for example `false`.
    pub enable_tunnels_bgp: Option<bool>,
    /// Health check config.
    pub health_check_config: Option<String>,
    /// Ike config.
    pub ike_config: Option<String>,
    /// Ipsec config.
    pub ipsec_config: Option<String>,
    /// Local subnet, for example `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: Option<String>,
    /// Name, for example `nametest`.
    pub name: Option<String>,
    /// Network type, for example `public`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remote ca cert, for example `c20ycDI1NnYxIENBIChURVNUIFN****`.
    pub remote_ca_cert: Option<String>,
    /// Remote subnet, for example `10.1.3.0/24,10.1.4.0/24`.
    pub remote_subnet: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-p0w5112fgnl2ihlmf****`.
    pub vpn_connection_id: String,
    /// Tunnel options specification.
    #[rpc(dotted, body)]
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
}

/// Tunnel options specification.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelOptionsSpecification {
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: Option<String>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Tunnel id, for example `tun-0jod7plwf2a0o9lvu****`.
    pub tunnel_id: Option<String>,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
    /// Tunnel index, for example `1`.
    pub tunnel_index: Option<i32>,
    /// Tunnel ipsec config.
    pub tunnel_ipsec_config: Option<TunnelIpsecConfig>,
}

/// Tunnel BGP config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelBgpConfig {
    /// Local asn, for example `65530`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.10.1`.
    pub local_bgp_ip: Option<String>,
    /// Tunnel CIDR, for example `169.254.10.0/30`.
    pub tunnel_cidr: Option<String>,
}

/// Tunnel ike config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelIkeConfig {
    /// Ike auth alg, for example `sha1`.
    pub ike_auth_alg: Option<String>,
    /// Ike enc alg, for example `aes`.
    pub ike_enc_alg: Option<String>,
    /// Ike lifetime, for example `86400`.
    pub ike_lifetime: Option<i64>,
    /// Ike mode, for example `main`.
    pub ike_mode: Option<String>,
    /// Ike pfs, for example `group2`.
    pub ike_pfs: Option<String>,
    /// Ike version, for example `ikev2`.
    pub ike_version: Option<String>,
    /// Local id, for example `47.XX.XX.1`.
    pub local_id: Option<String>,
    /// Psk, for example `123456****`.
    pub psk: Option<String>,
    /// Remote id, for example `47.XX.XX.2`.
    pub remote_id: Option<String>,
}

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelIpsecConfig {
    /// Ipsec auth alg, for example `sha1`.
    pub ipsec_auth_alg: Option<String>,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i32>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: Option<String>,
}

/// Answer of [`ModifyVpnAttachmentAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpnAttachmentAttributeResponse {
    /// Attach instance id, for example `cen-c2r3m3zxkumoqz****`.
    pub attach_instance_id: String,
    /// Attach type, for example `CEN`.
    pub attach_type: String,
    /// Create time, for example `1658201810000`.
    pub create_time: Option<i64>,
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: String,
    /// Description, for example `desctest`.
    pub description: String,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP, for example `false`.
    pub enable_tunnels_bgp: Option<bool>,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Local subnet, for example `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Network type, for example `public`.
    pub network_type: String,
    /// Remote subnet, for example `10.1.3.0/24,10.1.4.0/24`.
    pub remote_subnet: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Spec, for example `1000M`.
    pub spec: String,
    /// Status, for example `ike_sa_not_established`.
    pub status: String,
    /// Tunnel options specification.
    pub tunnel_options_specification: Vec<ResponseTunnelOptionsSpecification>,
    /// Vco health check.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// VPN BGP config.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// VPN connection id, for example `vco-p0w5112fgnl2ihlmf****`.
    pub vpn_connection_id: String,
    /// VPN gateway id, for example `vpn-not-exist`.
    pub vpn_gateway_id: String,
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
    /// Local id, for example `47.XX.XX.1`.
    pub local_id: String,
    /// Psk, for example `1234***`.
    pub psk: String,
    /// Remote id, for example `47.XX.XX.2`.
    pub remote_id: String,
}

/// Ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct IpsecConfig {
    /// Ipsec auth alg, for example `md5`.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: String,
}

/// Tunnel options specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecification {
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: String,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Internet IP, for example `47.XX.XX.66`.
    pub internet_ip: String,
    /// Role, for example `master`.
    pub role: String,
    /// State, for example `active`.
    pub state: String,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<ResponseTunnelOptionsSpecificationTunnelBgpConfig>,
    /// Tunnel id, for example `tun-0jod7plwf2a0o9lvu****`.
    pub tunnel_id: String,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<ResponseTunnelOptionsSpecificationTunnelIkeConfig>,
    /// Tunnel index, for example `1`.
    pub tunnel_index: Option<i64>,
    /// Tunnel ipsec config.
    pub tunnel_ipsec_config: Option<ResponseTunnelOptionsSpecificationTunnelIpsecConfig>,
}

/// Tunnel BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelBgpConfig {
    /// Local asn, for example `65530`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.10.1`.
    pub local_bgp_ip: String,
    /// Peer asn, for example `65531`.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP, for example `169.254.10.2`.
    pub peer_bgp_ip: String,
    /// Tunnel CIDR, for example `169.254.10.0/30`.
    pub tunnel_cidr: String,
}

/// Tunnel ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelIkeConfig {
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
    /// Ike version, for example `ikev2`.
    pub ike_version: String,
    /// Local id, for example `47.XX.XX.1`.
    pub local_id: String,
    /// Psk, for example `123456****`.
    pub psk: String,
    /// Remote id, for example `47.XX.XX.2`.
    pub remote_id: String,
}

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelIpsecConfig {
    /// Ipsec auth alg, for example `sha1`.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: String,
}

/// Vco health check.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VcoHealthCheck {
    /// Dip, for example `192.168.1.1`.
    pub dip: String,
    /// Enable, for example `true`.
    pub enable: String,
    /// Interval, for example `3`.
    pub interval: Option<i64>,
    /// Policy, for example `revoke_route`.
    pub policy: String,
    /// Retry, for example `3`.
    pub retry: Option<i64>,
    /// Sip, for example `10.1.1.1`.
    pub sip: String,
}

/// VPN BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VpnBgpConfig {
    /// Enable BGP, for example `true`.
    pub enable_bgp: String,
    /// Local asn, for example `45104`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.11.1`.
    pub local_bgp_ip: String,
    /// Peer asn, for example `65535`.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP, for example `169.254.11.2`.
    pub peer_bgp_ip: String,
    /// Status, for example `false`.
    pub status: String,
    /// Tunnel CIDR, for example `169.254.11.0/30`.
    pub tunnel_cidr: String,
}
