// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVpnRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates VPN route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVpnRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::VPN_ROUTE_ENTRY_CONFLICT_SSL,
        errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE, errors::VPN_ROUTE_ENTRY_INVALID_WEIGHT,
        errors::INVALID_NEXT_HOP_NOT_FOUND, errors::ILLEGAL_PARAM_ROUTE_DEST,
        errors::OPERATION_FAILED_ROUTE_CONFLICT, errors::OPERATION_FAILED_INVALID_CIDR_BLOCK,
        errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY, errors::TASK_CONFLICT, errors::VPN_TASK_CONFLICT,
        errors::INCORRECT_VPC_STATUS, errors::INTERNAL_ERROR_400,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::FORBBIDEN_SUB_USER, errors::FORBIDDEN,
        errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct CreateVpnRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `mytest`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Next hop, for example `vco-bp15oes1py4i66rmd****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Publish VPC, for example `true`.
    pub publish_vpc: bool,
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

/// Answer of [`CreateVpnRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVpnRouteEntryResponse {
    /// Create time, for example `1492747187000`.
    pub create_time: Option<i64>,
    /// Description, for example `mytest`.
    pub description: String,
    /// Next hop, for example `vco-bp15oes1py4i66rmd****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: String,
    /// Id of the request.
    pub request_id: String,
    /// Route dest, for example `10.0.0.0/24`.
    pub route_dest: String,
    /// State, for example `published`.
    pub state: String,
    /// VPN instance id, for example `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_instance_id: String,
    /// Weight, for example `0`.
    pub weight: Option<i64>,
}
