// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySslVpnClientCert`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies SSL VPN client cert.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifySslVpnClientCert)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_NAME, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_SSL_VPN_CLIENT_CERT_ID_NOT_FOUND,
    )
)]
pub struct ModifySslVpnClientCert {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Name, for example `cert2`.
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
    /// SSL VPN client cert id, for example `vsc-bp1n8wcf134yl0osrc****`.
    pub ssl_vpn_client_cert_id: String,
}

/// Answer of [`ModifySslVpnClientCert`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySslVpnClientCertResponse {
    /// Name, for example `cert2`.
    pub name: String,
    /// Id of the request.
    pub request_id: String,
    /// SSL VPN client cert id, for example `vsc-bp1n8wcf134yl0osr****`.
    pub ssl_vpn_client_cert_id: String,
}
