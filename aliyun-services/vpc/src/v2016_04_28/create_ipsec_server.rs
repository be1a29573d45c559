// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateIpsecServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates ipsec server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateIpsecServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_UNSUPPORTED_I_PSEC_SERVER, errors::VPN_GATEWAY_SSL_VPN_DISABLED,
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_GATEWAY_FINANCIAL_LOCKED,
        errors::OPERATION_FAILED_I_PSEC_SERVER_EXIST, errors::OPERATION_UNSUPPORTED_IPSEC_PFS,
        errors::ILLEGAL_PARAM_AUTH_METHOD, errors::ILLEGAL_PARAM_LOCAL_SUBNET,
        errors::ILLEGAL_PARAM_CLIENT_IP_POOL, errors::MISSING_PARAM_I_DAA_S_INSTANCE_ID,
        errors::OPERATION_FAILED_NO_RAM_PERMISSION, errors::CLIENT_IP_POOL_NETMASK_INVALID,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::CLIENT_IP_POOL_SUBNET_INVALID,
        errors::INVALID_CLIENT_IP_POOL_CONFLICT, errors::OPERATION_FAILED_ADD_VPC_ROUTE,
        errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY, errors::SYSTEM_BUSY_400,
        errors::ENABLE_HA_CHECK_IPSEC_SERVER_CIDR_CONTAINS_VPC_ROUTE_DEST,
        errors::VPN_GATEWAY_I_PSEC_SERVER_AND_VPN_CONNECTION_CONFLICT, errors::FORBIDDEN,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_I_DAA_S_INSTANCE_ID_NOT_FOUND, errors::OPERATION_CONFLICT,
    )
)]
pub struct CreateIpsecServer {
    /// Client IP pool, for example `10.0.0.0/24`.
    pub client_ip_pool: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Effect immediately, for example `true`.
    pub effect_immediately: Option<bool>,
    /// Ike config.
    pub ike_config: Option<String>,
    /// IP sec server name: at most 100 characters, for example `test`.
    #[rpc(max_len = 100)]
    pub ip_sec_server_name: Option<String>,
    /// Ipsec config.
    pub ipsec_config: Option<String>,
    /// Local subnet, for example `192.168.0.0/24`.
    pub local_subnet: String,
    /// Psk, for example `Cfd123****`.
    pub psk: Option<String>,
    /// Psk enabled, for example `true`.
    pub psk_enabled: bool,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// VPN gateway id, for example `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`CreateIpsecServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateIpsecServerResponse {
    /// Creation time, UTC, for example `2021-02-22T03:24:28Z`.
    pub creation_time: String,
    /// Ipsec server id, for example `iss-bp1jougp8cfsbo8y9****`.
    pub ipsec_server_id: String,
    /// Ipsec server name, for example `test`.
    pub ipsec_server_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// VPN gateway id, for example `vpn-bp17lofy9fd0dnvzv****`.
    pub vpn_gateway_id: String,
}
