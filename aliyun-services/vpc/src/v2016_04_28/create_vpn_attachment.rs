// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpnAttachment`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates VPN attachment.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpnAttachment)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS, errors::VPN_ROUTE_ENTRY_CONFLICT,
        errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_PFS,
        errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_AUTH_ALG,
        errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE, errors::VPN_ROUTE_ENTRY_INVALID_WEIGHT,
        errors::INVALID_PARAMETER_VPN_CONNECTION_NAME, errors::QUOTA_EXCEEDED_POLICY_BASED_ROUTE,
        errors::MISSING_PARAMETER_TUNNEL_CIDR, errors::MISSING_PARAM_CUSTOMER_GATEWAY_ASN,
        errors::ILLEGAL_PARAM_LOCAL_ASN, errors::INVALID_PARAMETER_BGP_CONFIG,
        errors::ILLEGAL_PARAM_TUNNEL_CIDR, errors::INVALID_LOCAL_BGP_IP_MALFORMED,
        errors::ILLEGAL_PARAM_LOCAL_SUBNET, errors::ILLEGAL_PARAM_REMOTE_SUBNET,
        errors::ILLEGAL_PARAM_LOCAL_BGP_IP, errors::OPERATION_FAILED_MISS_CERTIFICATE,
        errors::MISSING_PARAM_REMOTE_ID, errors::ILLEGAL_PARAM_ENABLE_BGP,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY, errors::INTERNAL_ERROR_400,
        errors::INVALID_TUNNEL_CIDR_MALFORMED, errors::OPERATION_FAILED_NO_AVAILABLE_AMOUNT,
        errors::OPERATION_UNSUPPORTED_ENABLE_BGP, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_CUSTOMER_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct CreateVpnAttachment {
    /// Auto config route, for example `true`.
    pub auto_config_route: Option<bool>,
    /// BGP config.
    pub bgp_config: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Customer gateway id, for example `cgw-p0w2jemrcj5u61un8****`.
    pub customer_gateway_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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
    pub local_subnet: String,
    /// Name, for example `nametest`.
    pub name: Option<String>,
    /// Network type, for example `public`.
    pub network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Remote ca cert.
    pub remote_ca_cert: Option<String>,
    /// Remote subnet, for example `10.1.3.0/24,10.1.4.0/24`.
    pub remote_subnet: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tags: Vec<Tag>,
    /// Tunnel bandwidth, for example `Standard`.
    pub tunnel_bandwidth: Option<String>,
    /// Tunnel options specification.
    #[rpc(dotted, body)]
    pub tunnel_options_specification: Vec<TunnelOptionsSpecification>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TagKey`.
    pub key: Option<String>,
    /// Value, for example `TagValue`.
    pub value: Option<String>,
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
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: Option<String>,
}

/// Answer of [`CreateVpnAttachment`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpnAttachmentResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Create time, for example `1658201810000`.
    pub create_time: Option<i64>,
    /// Message, for example `successful`.
    pub message: String,
    /// Name, for example `nametest`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// VPN connection id, for example `vco-p0wb09rama8qwwgfn****`.
    pub vpn_connection_id: String,
}
