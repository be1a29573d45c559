// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteVpnRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes VPN route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteVpnRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::VPN_ROUTE_ENTRY_CONFIGURING,
        errors::INVALID_ROUTE_ENTRY_NOT_FOUND, errors::VPN_TASK_CONFLICT, errors::TASK_CONFLICT,
        errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct DeleteVpnRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Next hop, for example `vco-bp15oes1py4i66rmd****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: Option<String>,
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
    /// Route dest, for example `10.0.0.0/24`.
    pub route_dest: String,
    /// VPN gateway id, for example `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: String,
    /// Weight, for example `0`.
    pub weight: i32,
}

/// Answer of [`DeleteVpnRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
