// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpnConnectionAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies VPN connection attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpnConnectionAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_GATEWAY_FINANCIAL_LOCKED,
        errors::INVALID_NAME, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_PFS,
        errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_AUTH_ALG,
        errors::VPN_ROUTE_ENTRY_CONFLICT_SSL, errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE,
        errors::VPN_ROUTE_ENTRY_INVALID_WEIGHT, errors::QUOTA_EXCEEDED_PBR,
        errors::OPERATION_UNSUPPORTED_SET_DPD, errors::OPERATION_UNSUPPORTED_SET_NAT_TRAVERSAL,
        errors::QUOTA_EXCEEDED_POLICY_BASED_ROUTE, errors::MISSING_PARAMETER_TUNNEL_CIDR,
        errors::OPERATION_UNSUPPORTED_ENABLE_BGP, errors::MISSING_PARAM_CUSTOMER_GATEWAY_ASN,
        errors::ILLEGAL_PARAM_LOCAL_ASN, errors::ILLEGAL_PARAM_BGP_CONFIG,
        errors::ILLEGAL_PARAM_ENABLE_BGP, errors::ILLEGAL_PARAM_TUNNEL_CIDR,
        errors::INVALID_LOCAL_BGP_IP_MALFORMED, errors::ILLEGAL_PARAM_LOCAL_BGP_IP,
        errors::ILLEGAL_PARAM_LOCAL_SUBNET, errors::ILLEGAL_PARAM_REMOTE_SUBNET,
        errors::OPERATION_FAILED_CEN_LEVEL_NOT_SUPPORT, errors::INVALID_TUNNEL_CIDR_MALFORMED,
        errors::CUSTOMER_GATEWAY_CONFLICT_ROUTE_ENTRY, errors::VPN_TASK_CONFLICT,
        errors::OPERATION_FAILED_ROUTE_CONFLICT_WITH_I_PSEC_SERVER,
        errors::ILLEGAL_PARAM_TUNNEL_ID, errors::ILLEGAL_PARAM_ROLE,
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_DIFFERENT_IKE_CONFIGS,
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_TRAFFIC_SELECTOR_OVERLAP,
        errors::MODIFY_IKE_V1_WITH_MULTI_ROUTES_INVALID, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
        errors::OPERATION_FAILED_ROUTE_CONFLICT_WITH_I_PSEC_SERVER_500,
    )
)]
pub struct ModifyVpnConnectionAttribute {
    /// Auto config route, for example `true`.
    pub auto_config_route: Option<bool>,
    /// BGP config.
    pub bgp_config: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP, for example `true`.
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
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remote ca certificate.
    pub remote_ca_certificate: Option<String>,
    /// Remote subnet, for example `10.2.1.0/24,10.2.2.0/24`.
    pub remote_subnet: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
    /// Tunnel options specification.
    #[rpc(dotted, body)]
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
}

/// Tunnel options specification.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelOptionsSpecification {
    /// Customer gateway id, for example `cgw-1nmwbpgrp7ssqm1yn****`.
    pub customer_gateway_id: Option<String>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Remote ca certificate.
    pub remote_ca_certificate: Option<String>,
    /// Role, for example `master`.
    pub role: Option<String>,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
    /// Tunnel id, for example `tun-opsqc4d97wni27****`.
    pub tunnel_id: Option<String>,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<TunnelIkeConfig>,
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
    /// Ike auth alg, for example `md5`.
    pub ike_auth_alg: Option<String>,
    /// Ike enc alg, for example `aes`.
    pub ike_enc_alg: Option<String>,
    /// Ike lifetime, for example `86400`.
    pub ike_lifetime: Option<i64>,
    /// Ike mode, for example `main`.
    pub ike_mode: Option<String>,
    /// Ike pfs, for example `group2`.
    pub ike_pfs: Option<String>,
    /// Ike version, for example `ikev1`.
    pub ike_version: Option<String>,
    /// Local id, for example `47.21.XX.XX`.
    pub local_id: Option<String>,
    /// Psk, for example `123456****`.
    pub psk: Option<String>,
    /// Remote id, for example `47.42.XX.XX`.
    pub remote_id: Option<String>,
}

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TunnelIpsecConfig {
    /// Ipsec auth alg, for example `md5`.
    pub ipsec_auth_alg: Option<String>,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: Option<String>,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i32>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: Option<String>,
}

/// Answer of [`ModifyVpnConnectionAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpnConnectionAttributeResponse {
    /// Create time, for example `1492753817000`.
    pub create_time: Option<i64>,
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: String,
    /// Description, for example `description`.
    pub description: String,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Enable tunnels BGP, for example `true`.
    pub enable_tunnels_bgp: Option<bool>,
    /// Ike config.
    pub ike_config: Option<IkeConfig>,
    /// Ipsec config.
    pub ipsec_config: Option<IpsecConfig>,
    /// Local subnet, for example `10.1.1.0/24,10.1.2.0/24`.
    pub local_subnet: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Remote subnet, for example `10.2.1.0/24,10.2.2.0/24`.
    pub remote_subnet: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// Tunnel options specification.
    #[rpc(wrapper = "TunnelOptions")]
    pub tunnel_options_specification: Vec<ResponseTunnelOptionsSpecification>,
    /// Vco health check.
    pub vco_health_check: Option<VcoHealthCheck>,
    /// VPN BGP config.
    pub vpn_bgp_config: Option<VpnBgpConfig>,
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
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
    /// Local id, for example `116.64.XX.XX`.
    pub local_id: String,
    /// Psk, for example `pgw6dy7d1i8i****`.
    pub psk: String,
    /// Remote id, for example `139.18.XX.XX`.
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

/// Tunnel options specification.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecification {
    /// Customer gateway id.
    pub customer_gateway_id: String,
    /// Enable dpd.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal.
    pub enable_nat_traversal: Option<bool>,
    /// Internet IP.
    pub internet_ip: String,
    /// Remote ca certificate.
    pub remote_ca_certificate: String,
    /// Role.
    pub role: String,
    /// State.
    pub state: String,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<ResponseTunnelOptionsSpecificationTunnelBgpConfig>,
    /// Tunnel id.
    pub tunnel_id: String,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<ResponseTunnelOptionsSpecificationTunnelIkeConfig>,
    /// Tunnel ipsec config.
    pub tunnel_ipsec_config: Option<ResponseTunnelOptionsSpecificationTunnelIpsecConfig>,
    /// Zone no.
    pub zone_no: String,
}

/// Tunnel BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelBgpConfig {
    /// Local asn.
    pub local_asn: Option<i64>,
    /// Local BGP IP.
    pub local_bgp_ip: String,
    /// Peer asn.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP.
    pub peer_bgp_ip: String,
    /// Tunnel CIDR.
    pub tunnel_cidr: String,
}

/// Tunnel ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelIkeConfig {
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

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelOptionsSpecificationTunnelIpsecConfig {
    /// Ipsec auth alg.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs.
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
    /// Local asn, for example `65530`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.11.1`.
    pub local_bgp_ip: String,
    /// Peer asn, for example `65531`.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP, for example `169.254.11.2`.
    pub peer_bgp_ip: String,
    /// Status, for example `success`.
    pub status: String,
    /// Tunnel CIDR, for example `169.254.11.0/30`.
    pub tunnel_cidr: String,
}
