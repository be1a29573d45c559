// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteEnhancedVpnGateway`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes enhanced VPN gateway.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteEnhancedVpnGateway)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteEnhancedVpnGateway {
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

/// Answer of [`DeleteEnhancedVpnGateway`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteEnhancedVpnGatewayResponse {
    /// Id of the request.
    pub request_id: String,
}
