// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyVpnPbrRouteEntryWeight`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies VPN pbr route entry weight.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyVpnPbrRouteEntryWeight)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::VPN_ROUTE_ENTRY_SRC_DEST_WEIGHT_CONFLICT,
        errors::VPN_ROUTE_ENTRY_SAME_PRIORITY_PBR_ROUTE_PREFIX_OVERLAP,
        errors::VPN_ROUTE_ENTRY_SRC_DEST_CONFLICT, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct ModifyVpnPbrRouteEntryWeight {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// New weight, for example `100`.
    pub new_weight: i32,
    /// Next hop, for example `vco-bp15oes1py4i66rmd****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Priority, for example `10`.
    pub priority: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route dest, for example `10.0.0.0/24`.
    pub route_dest: String,
    /// Route source, for example `192.168.1.0/24`.
    pub route_source: String,
    /// VPN gateway id, for example `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: String,
    /// Weight, for example `0`.
    pub weight: i32,
}

/// Answer of [`ModifyVpnPbrRouteEntryWeight`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyVpnPbrRouteEntryWeightResponse {
    /// Id of the request.
    pub request_id: String,
}
