// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVcoRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes vco route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVcoRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_CONNECTION_CONFIGURING,
        errors::VPN_CONNECTION_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::INVALID_ROUTE_ENTRY_NOT_FOUND,
        errors::TASK_CONFLICT, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteVcoRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Next hop, for example `vco-p0w5112fgnl2ihlmf****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route dest, for example `192.168.10.0/24`.
    pub route_dest: String,
    /// VPN connection id, for example `vco-p0w5112fgnl2ihlmf****`.
    pub vpn_connection_id: String,
    /// Weight, for example `100`.
    pub weight: i32,
}

/// Answer of [`DeleteVcoRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVcoRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
