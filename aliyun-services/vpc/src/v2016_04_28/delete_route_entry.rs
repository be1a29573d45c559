// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Deletes route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INCORRCET_ROUTE_ENTRY_STATUS,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::OPERATION_DENIED,
        errors::INVALID_ROUTE_ENTRY_NOT_FOUND, errors::INVALID_V_ROUTER_NOT_FOUND,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::FORBBIDEN, errors::INVALID_NEXT_HOP,
        errors::INVALID_ROUTE_ENTRY, errors::FORBIDDEN_V_ROUTER_NOT_FOUND, errors::TASK_CONFLICT,
        errors::INVALID_ROUTE_ENTRY_ID_NOT_FOUND, errors::INCORRECT_VPC_STATUS,
        errors::INVALID_VPN_INSTANCE_ID_NOT_FOUND,
        errors::PARAM_EXCLUSIVE_ROUTE_ENTRY_ID_AND_ROUTE_TABLE_ID_OR_DEST_CIDR_BLOCK,
        errors::INVALID_NEXT_HOP_LIST_SIZE, errors::PARAM_EXCLUSIVE_NEXT_HOP_ID_AND_LIST,
        errors::OPERATION_FAILED_DELETE_MULTI_SCOPE_ENTRY, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::OPERATION_DENIED_DELETE_MANAGED_ROUTE_ENTRY,
        errors::OPERATION_DENIED_ROUTE_TABLE_TYPE_NOT_PERMITTED,
        errors::INCORRECT_STATUS_VPC_ROUTE_ENTRY, errors::OPERATION_DENIED_NEXT_HOP_NOT_CHANGED,
        errors::OPERATION_DENIED_DELETE_GATEWAY_ENDPOINT_ROUTE,
        errors::INCORRECT_STATUS_PREFIX_LIST, errors::INVALID_CIDR_BLOCK,
        errors::OPERATION_DENIED_VBR_ATTACH_ECR_IN_MIDDLE_STATUS,
        errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND_404, errors::INVALID_VPC_ID_NOT_FOUND_404,
        errors::VPC_ERROR_500, errors::INTERNAL_ERROR_500,
    )
)]
pub struct DeleteRouteEntry {
    /// Destination CIDR block, for example `47.100.XX.XX/16`.
    pub destination_cidr_block: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Next hop id, for example `ri-2zeo3xzyf38r4urzd****`.
    pub next_hop_id: Option<String>,
    /// Next hop list: at most 8 items.
    #[rpc(dotted, max_len = 8)]
    pub next_hop_list: Vec<NextHop>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route entry id, for example `rte-bp1mnnr2al0naomnpv****`.
    pub route_entry_id: Option<String>,
    /// Route table id, for example `vtb-2ze3jgygk9bmsj23s****`.
    pub route_table_id: Option<String>,
}

/// Next hop.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NextHop {
    /// Next hop id, for example `ri-2zeo3xzyf38r43cd****`.
    pub next_hop_id: Option<String>,
    /// Next hop type, for example `RouterInterface`.
    pub next_hop_type: Option<String>,
}

/// Answer of [`DeleteRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
