// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySslVpnServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies SSL VPN server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifySslVpnServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::IP_CONFLICT,
        errors::SSL_VPN_SERVER_ADD_ROUTE_ERROR, errors::CLIENT_IP_POOL_NETMASK_INVALID,
        errors::CLIENT_IP_POOL_SUBNET_INVALID, errors::MISSING_PARAMETER_I_DAA_S_INSTANCE_ID,
        errors::OPERATION_FAILED_GET_I_DAA_S_INFO, errors::OPERATION_FAILED_NO_RAM_PERMISSION,
        errors::OPERATION_UNSUPPORTED_NOT_SUPPORT_MULTI_FACTOR_AUTH, errors::SYSTEM_BUSY_400,
        errors::SSL_VPN_SERVER_PORT_ILLEGAL,
        errors::ENABLE_HA_CHECK_SSL_VPN_SERVER_CLIENT_CIDR_CONTAINS_VPC_ROUTE_DEST,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::VPN_ROUTE_ENTRY_CONFLICT,
        errors::ILLEGAL_PARAM_I_DAA_S_APPLICATION_ID, errors::MISSING_PARAM_I_DAA_S_APPLICATION_ID,
        errors::SSL_VPN_I_DAA_S2_NOT_SUPPORT, errors::MISSING_PARAM_I_DAA_S_REGION_ID,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_I_DAA_S_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_I_DAA_S_APPLICATION_ID_NOT_FOUND,
    )
)]
pub struct ModifySslVpnServer {
    /// Cipher, for example `AES-128-CBC`.
    pub cipher: Option<String>,
    /// Client IP pool, for example `10.30.30.0/24`.
    pub client_ip_pool: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compress, for example `true`.
    pub compress: Option<bool>,
    /// DNS servers.
    pub dns_servers: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable multi factor auth, for example `false`.
    pub enable_multi_factor_auth: Option<bool>,
    /// I daa s application id, for example `app_my6g4qmvnwxzj2f****`.
    pub i_daa_s_application_id: Option<String>,
    /// I daa s instance id, for example `idaas-cn-hangzhou-****`.
    pub i_daa_s_instance_id: Option<String>,
    /// I daa s region id, for example `cn-hangzhou`.
    pub i_daa_s_region_id: Option<String>,
    /// Local subnet, for example `10.20.20.0/24`.
    pub local_subnet: Option<String>,
    /// Name, for example `test`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port, for example `1194`.
    pub port: Option<i32>,
    /// Proto, for example `UDP`.
    pub proto: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// SSL VPN server id, for example `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: String,
}

/// Answer of [`ModifySslVpnServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySslVpnServerResponse {
    /// Cipher, for example `AES-128-CBC`.
    pub cipher: String,
    /// Client IP pool, for example `10.30.30.0/24`.
    pub client_ip_pool: String,
    /// Compress, for example `false`.
    pub compress: Option<bool>,
    /// Connections, for example `0`.
    pub connections: Option<i64>,
    /// Create time, for example `1492753580000`.
    pub create_time: Option<i64>,
    /// Enable multi factor auth, for example `false`.
    pub enable_multi_factor_auth: Option<bool>,
    /// I daa s application id, for example `app_my6g4qmvnwxzj2f****`.
    pub i_daa_s_application_id: String,
    /// I daa s instance id, for example `idaas-cn-hangzhou-****`.
    pub i_daa_s_instance_id: String,
    /// I daa s instance version, for example `EIAM 2.0`.
    pub i_daa_s_instance_version: String,
    /// Internet IP, for example `47.98.XX.XX`.
    pub internet_ip: String,
    /// Local subnet, for example `10.20.20.0/24`.
    pub local_subnet: String,
    /// Max connections, for example `5`.
    pub max_connections: Option<i64>,
    /// Name, for example `test`.
    pub name: String,
    /// Port, for example `1194`.
    pub port: Option<i64>,
    /// Proto, for example `UDP`.
    pub proto: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmzs372yg****`.
    pub resource_group_id: String,
    /// SSL VPN server id, for example `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: String,
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}
