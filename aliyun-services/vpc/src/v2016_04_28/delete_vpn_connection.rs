// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpnConnection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPN connection.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpnConnection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::VPN_GATEWAY_CONFIGURING, errors::VPN_TASK_CONFLICT,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::INTERNAL_ERROR_400,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteVpnConnection {
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
    /// VPN connection id, for example `vco-bp1bbi27hojx80nck****`.
    pub vpn_connection_id: String,
}

/// Answer of [`DeleteVpnConnection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpnConnectionResponse {
    /// Id of the request.
    pub request_id: String,
}
