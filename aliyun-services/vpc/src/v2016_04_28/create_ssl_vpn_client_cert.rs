// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSslVpnClientCert`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates SSL VPN client cert.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateSslVpnClientCert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::INVALID_NAME,
        errors::SSL_VPN_CLIENT_CREATE_TIMES_REACH_LIMITS,
        errors::CREATE_SSL_CERTS_QUOTA_FULL_QUOTA_FULL, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_SSL_VPN_SERVER_ID_NOT_FOUND,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct CreateSslVpnClientCert {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Name, for example `SslVpnClientCert1`.
    pub name: Option<String>,
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
    /// SSL VPN server id, for example `vss-m5et0q3iy1qex328w****`.
    pub ssl_vpn_server_id: String,
}

/// Answer of [`CreateSslVpnClientCert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSslVpnClientCertResponse {
    /// Name, for example `SslVpnClientCert`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// SSL VPN client cert id, for example `vsc-m5euof6s5jy8vs5kd****`.
    pub ssl_vpn_client_cert_id: String,
}
