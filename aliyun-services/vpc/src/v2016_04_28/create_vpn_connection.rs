// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpnConnection`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates VPN connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpnConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::INVALID_VPN_CONNECTION_ALREADY_EXISTS,
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_GATEWAY_FINANCIAL_LOCKED,
        errors::VPN_GATEWAY_IPSEC_VPN_DISABLED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_PFS,
        errors::NOT_SUPPORT_VPN_CONNECTION_PARAMETER_IPSEC_AUTH_ALG,
        errors::VPN_ROUTE_ENTRY_CONFLICT_SSL, errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE,
        errors::VPN_ROUTE_ENTRY_INVALID_WEIGHT, errors::INVALID_PARAMETER_VPN_CONNECTION_NAME,
        errors::OPERATION_UNSUPPORTED_SET_DPD, errors::OPERATION_UNSUPPORTED_SET_NAT_TRAVERSAL,
        errors::QUOTA_EXCEEDED_POLICY_BASED_ROUTE, errors::MISSING_PARAMETER_TUNNEL_CIDR,
        errors::OPERATION_UNSUPPORTED_ENABLE_BGP, errors::MISSING_PARAM_CUSTOMER_GATEWAY_ASN,
        errors::ILLEGAL_PARAM_LOCAL_ASN, errors::ILLEGAL_PARAM_BGP_CONFIG,
        errors::ILLEGAL_PARAM_ENABLE_BGP, errors::ILLEGAL_PARAM_TUNNEL_CIDR,
        errors::INVALID_LOCAL_BGP_IP_MALFORMED, errors::ILLEGAL_PARAM_LOCAL_BGP_IP,
        errors::ILLEGAL_PARAM_LOCAL_SUBNET, errors::ILLEGAL_PARAM_REMOTE_SUBNET,
        errors::OPERATION_FAILED_MISS_CERTIFICATE, errors::MISSING_PARAM_REMOTE_ID,
        errors::OPERATION_FAILED_CEN_LEVEL_NOT_SUPPORT,
        errors::CUSTOMER_GATEWAY_CONFLICT_ROUTE_ENTRY, errors::VPN_TASK_CONFLICT,
        errors::FORBIDDEN_TAG_KEY_DUPLICATED, errors::SIZE_LIMIT_EXCEEDED_TAG_NUM,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATED_TAG_KEY, errors::INTERNAL_ERROR_400,
        errors::INVALID_TUNNEL_CIDR_MALFORMED,
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_DIFFERENT_IKE_CONFIGS,
        errors::VPN_CONNECTION_PARAM_INVALID_SAME_VPN_AND_CGW_TRAFFIC_SELECTOR_OVERLAP,
        errors::CUSTOMER_GATEWAY_CONFLICT_VPN_IP,
        errors::VPN_GATEWAY_I_PSEC_SERVER_AND_VPN_CONNECTION_CONFLICT,
        errors::INVALID_SSL_VPN_SERVER_CERT_ID_NOT_FOUND,
        errors::MISSING_PARAMETER_TUNNEL_OPTIONS_SPECIFICATION,
        errors::CREATE_DBR_ROUTES_QUOTA_FULL_QUOTA_FULL,
        errors::CREATE_PBR_ROUTES_QUOTA_FULL_QUOTA_FULL,
        errors::CREATE_VPN_CONNECTIONS_QUOTA_FULL_QUOTA_FULL, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_CUSTOMER_GATEWAY_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct CreateVpnConnection {
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
    /// Effect immediately: default `false`, for example `false`.
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
    /// Local subnet, for example `10.10.1.0/24,10.10.2.0/24`.
    pub local_subnet: String,
    /// Name, for example `IPsec`.
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
    /// Remote subnet, for example `10.10.3.0/24,10.10.4.0/24`.
    pub remote_subnet: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tags: Vec<Tag>,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm****`.
    pub vpn_gateway_id: String,
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
    /// Customer gateway id, for example `cgw-p0wy363lucf1uyae8****`.
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
    pub ipsec_lifetime: Option<i64>,
    /// Ipsec pfs, for example `group2`.
    pub ipsec_pfs: Option<String>,
}

/// Answer of [`CreateVpnConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpnConnectionResponse {
    /// Create time, for example `1544666102000`.
    pub create_time: Option<i64>,
    /// Name, for example `test`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// VPN connection id, for example `vco-bp15oes1py4i6****`.
    pub vpn_connection_id: String,
}
