// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateVcoRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates vco route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateVcoRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_CONNECTION_CONFIGURING,
        errors::VPN_CONNECTION_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::VPN_ROUTE_ENTRY_CONFLICT_SSL,
        errors::VPN_ROUTE_ENTRY_BACKUP_ROUTE, errors::INVALID_NEXT_HOP_NOT_FOUND,
        errors::ILLEGAL_PARAM_ROUTE_DEST, errors::OPERATION_FAILED_INVALID_CIDR_BLOCK,
        errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY, errors::TASK_CONFLICT,
        errors::RESOURCE_PBR_ROUTE_QUOTA_FULL, errors::CREATE_PBR_ROUTES_QUOTA_FULL_QUOTA_FULL,
        errors::CREATE_DBR_ROUTES_QUOTA_FULL_QUOTA_FULL, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_CONNECTION_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct CreateVcoRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `desctest`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Next hop, for example `vco-p0w2jpkhi2eeop6q6****`.
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
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
    /// Weight, for example `100`.
    pub weight: i32,
}

/// Answer of [`CreateVcoRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateVcoRouteEntryResponse {
    /// Create time, for example `1658387202664`.
    pub create_time: Option<i64>,
    /// Description, for example `desctest`.
    pub description: String,
    /// Next hop, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub next_hop: String,
    /// Overlay mode, for example `Ipsec`.
    pub overlay_mode: String,
    /// Id of the request.
    pub request_id: String,
    /// Route dest, for example `192.168.10.0/24`.
    pub route_dest: String,
    /// State, for example `published`.
    pub state: String,
    /// VPN connection id, for example `vco-p0w2jpkhi2eeop6q6****`.
    pub vpn_connection_id: String,
    /// Weight, for example `100`.
    pub weight: Option<i64>,
}
