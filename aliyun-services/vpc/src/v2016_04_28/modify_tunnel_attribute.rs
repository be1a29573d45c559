// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyTunnelAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies tunnel attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyTunnelAttribute)
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
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_DIFFERENT_IKE_CONFIGS,
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_TRAFFIC_SELECTOR_OVERLAP,
        errors::ILLEGAL_PARAM_LOCAL_ASN, errors::ILLEGAL_PARAM_LOCAL_BGP_IP,
        errors::VPN_GATEWAY_TASK_CONFLICT, errors::MODIFY_IKE_V1_WITH_MULTI_ROUTES_INVALID,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyTunnelAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tunnel id, for example `tun-gbyz2e070xzo93****`.
    pub tunnel_id: String,
    /// Tunnel options specification.
    #[rpc(dotted)]
    pub tunnel_options_specification: Option<TunnelOptionsSpecification>,
    /// VPN connection id, for example `vco-gw69vm1i71y354****`.
    pub vpn_connection_id: String,
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
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<TunnelBgpConfig>,
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
    /// Local BGP IP, for example `169.254.11.1`.
    pub local_bgp_ip: Option<String>,
    /// Tunnel CIDR, for example `169.254.11.0/30`.
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
    /// Local id, for example `47.XX.XX.87`.
    pub local_id: Option<String>,
    /// Psk, for example `123456****`.
    pub psk: Option<String>,
    /// Remote id, for example `47.XX.XX.207`.
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
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: Option<String>,
}

/// Answer of [`ModifyTunnelAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyTunnelAttributeResponse {
    /// Customer gateway id, for example `cgw-p0wx48ayhrygitm80****`.
    pub customer_gateway_id: String,
    /// Enable dpd, for example `true`.
    pub enable_dpd: Option<bool>,
    /// Enable NAT traversal, for example `true`.
    pub enable_nat_traversal: Option<bool>,
    /// Internet IP, for example `47.XX.XX.87`.
    pub internet_ip: String,
    /// Remote ca certificate.
    pub remote_ca_certificate: String,
    /// Id of the request.
    pub request_id: String,
    /// Role, for example `master`.
    pub role: String,
    /// State, for example `active`.
    pub state: String,
    /// Tunnel BGP config.
    pub tunnel_bgp_config: Option<ResponseTunnelBgpConfig>,
    /// Tunnel id, for example `tun-gbyz2e070xzo93****`.
    pub tunnel_id: String,
    /// Tunnel ike config.
    pub tunnel_ike_config: Option<ResponseTunnelIkeConfig>,
    /// Tunnel ipsec config.
    pub tunnel_ipsec_config: Option<ResponseTunnelIpsecConfig>,
    /// Zone no, for example `cn-hangzhou-h`.
    pub zone_no: String,
}

/// Tunnel BGP config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelBgpConfig {
    /// Enable BGP, for example `true`.
    pub enable_bgp: Option<bool>,
    /// Local asn, for example `65530`.
    pub local_asn: Option<i64>,
    /// Local BGP IP, for example `169.254.11.1`.
    pub local_bgp_ip: String,
    /// Peer asn, for example `65531`.
    pub peer_asn: Option<i64>,
    /// Peer BGP IP, for example `169.254.11.2`.
    pub peer_bgp_ip: String,
    /// Tunnel CIDR, for example `169.254.11.0/30`.
    pub tunnel_cidr: String,
}

/// Tunnel ike config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelIkeConfig {
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
    /// Local id, for example `47.XX.XX.87`.
    pub local_id: String,
    /// Psk, for example `123456****`.
    pub psk: String,
    /// Remote id, for example `47.XX.XX.207`.
    pub remote_id: String,
}

/// Tunnel ipsec config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTunnelIpsecConfig {
    /// Ipsec auth alg, for example `sha1`.
    pub ipsec_auth_alg: String,
    /// Ipsec enc alg, for example `aes`.
    pub ipsec_enc_alg: String,
    /// Ipsec lifetime, for example `86400`.
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: String,
}
