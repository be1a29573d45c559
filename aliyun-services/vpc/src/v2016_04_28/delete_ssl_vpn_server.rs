// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSslVpnServer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes SSL VPN server.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteSslVpnServer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_GATEWAY_FINANCIAL_LOCKED,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_SSL_VPN_SERVER_ID_NOT_FOUND,
    )
)]
pub struct DeleteSslVpnServer {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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
    /// SSL VPN server id, for example `vss-bp18q7hzj6largv4v****`.
    pub ssl_vpn_server_id: String,
}

/// Answer of [`DeleteSslVpnServer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSslVpnServerResponse {
    /// Id of the request.
    pub request_id: String,
}
