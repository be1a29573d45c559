// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateIpsecServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates ipsec server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateIpsecServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_GATEWAY_FINANCIAL_LOCKED,
        errors::OPERATION_UNSUPPORTED_IPSEC_PFS, errors::ILLEGAL_PARAM_AUTH_METHOD,
        errors::ILLEGAL_PARAM_LOCAL_SUBNET, errors::ILLEGAL_PARAM_CLIENT_IP_POOL,
        errors::MISSING_PARAM_I_DAA_S_INSTANCE_ID, errors::OPERATION_FAILED_NO_RAM_PERMISSION,
        errors::OPERATION_FAILED_ADD_VPC_ROUTE, errors::CLIENT_IP_POOL_NETMASK_INVALID,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::CLIENT_IP_POOL_SUBNET_INVALID,
        errors::INVALID_CLIENT_IP_POOL_CONFLICT, errors::SYSTEM_BUSY_400, errors::FORBIDDEN,
        errors::INVALID_IPSEC_SERVER_ID_NOT_FOUND, errors::INVALID_I_DAA_S_INSTANCE_ID_NOT_FOUND,
        errors::OPERATION_CONFLICT,
    )
)]
pub struct UpdateIpsecServer {
    /// Client IP pool, for example `10.0.0.0/24`.
    pub client_ip_pool: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Effect immediately, for example `false`.
    pub effect_immediately: Option<bool>,
    /// Ike config.
    pub ike_config: Option<String>,
    /// Ipsec config.
    pub ipsec_config: Option<String>,
    /// Ipsec server id, for example `iss-bp1bo3xuvcxo7ixll****`.
    pub ipsec_server_id: String,
    /// Ipsec server name: at most 100 characters, for example `test`.
    #[rpc(max_len = 100)]
    pub ipsec_server_name: Option<String>,
    /// Local subnet, for example `192.168.0.0/24,172.17.0.0/16`.
    pub local_subnet: Option<String>,
    /// Psk, for example `Cfd123****`.
    pub psk: Option<String>,
    /// Psk enabled, for example `true`.
    pub psk_enabled: Option<bool>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
}

/// Answer of [`UpdateIpsecServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateIpsecServerResponse {
    /// Id of the request.
    pub request_id: String,
}
