// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSslVpnServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates SSL VPN server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateSslVpnServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::INVALID_NAME, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::SSL_VPN_SERVER_ALREADY_EXIST,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::IP_CONFLICT,
        errors::SSL_VPN_SERVER_ADD_ROUTE_ERROR, errors::CLIENT_IP_POOL_NETMASK_INVALID,
        errors::CLIENT_IP_POOL_SUBNET_INVALID, errors::MISSING_PARAMETER_I_DAA_S_INSTANCE_ID,
        errors::OPERATION_FAILED_NO_RAM_PERMISSION,
        errors::OPERATION_UNSUPPORTED_NOT_SUPPORT_MULTI_FACTOR_AUTH,
        errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY, errors::SYSTEM_BUSY_400,
        errors::SSL_VPN_SERVER_PORT_ILLEGAL,
        errors::ENABLE_HA_CHECK_SSL_VPN_SERVER_CLIENT_CIDR_CONTAINS_VPC_ROUTE_DEST,
        errors::VPN_GATEWAY_SSL_VPN_DISABLED, errors::ILLEGAL_PARAM_LOCAL_SUBNET,
        errors::ILLEGAL_PARAM_I_DAA_S_APPLICATION_ID, errors::SSL_VPN_I_DAA_S2_NOT_SUPPORT,
        errors::MISSING_PARAM_I_DAA_S_APPLICATION_ID, errors::MISSING_PARAM_I_DAA_S_REGION_ID,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_I_DAA_S_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_I_DAA_S_APPLICATION_ID_NOT_FOUND,
    )
)]
pub struct CreateSslVpnServer {
    /// Cipher, for example `AES-128-CBC`.
    pub cipher: Option<String>,
    /// Client IP pool, for example `192.168.1.0/24`.
    pub client_ip_pool: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Compress, for example `false`.
    pub compress: Option<bool>,
    /// DNS servers.
    pub dns_servers: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Enable multi factor auth, for example `false`.
    pub enable_multi_factor_auth: Option<bool>,
    /// I daa s application id, for example `app_my6g4qmvnwxzj2f****`.
    pub i_daa_s_application_id: Option<String>,
    /// I daa s instance id, for example `idaas-cn-hangzhou-p****`.
    pub i_daa_s_instance_id: Option<String>,
    /// I daa s region id, for example `cn-hangzhou`.
    pub i_daa_s_region_id: Option<String>,
    /// Local subnet, for example `10.0.0.0/8`.
    pub local_subnet: String,
    /// Name, for example `sslvpnname`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port, for example `1194`.
    pub port: Option<i32>,
    /// Proto, for example `UDP`.
    pub proto: Option<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// VPN gateway id, for example `vpn-bp1hgim8by0kc9nga****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`CreateSslVpnServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSslVpnServerResponse {
    /// Name, for example `test`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// SSL VPN server id, for example `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: String,
}
