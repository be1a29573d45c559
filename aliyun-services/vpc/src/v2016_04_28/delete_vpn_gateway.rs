// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DEPENDENCY_VIOLATION_VPN_CONNECTION, errors::DEPENDENCY_VIOLATION_SSL_VPN_SERVER,
        errors::VPN_GATEWAY_CONFIGURING, errors::DEPENDENCY_VIOLATION_GRE_TUNNEL,
        errors::INTERNAL_ERROR_400, errors::TASK_CONFLICT,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND_400, errors::FORBIDDEN_SUB_USER,
        errors::FORBIDDEN, errors::FORBIDDEN_RELEASE,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteVpnGateway {
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
    /// VPN gateway id, for example `vpn-bp1q8bgx4xnkm2ogj****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`DeleteVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpnGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
