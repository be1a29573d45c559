// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Deletes route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INCORRCET_ROUTE_ENTRY_STATUS,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::OPERATION_DENIED,
        errors::INVALID_ROUTE_ENTRY_NOT_FOUND, errors::INVALID_V_ROUTER_NOT_FOUND,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::FORBBIDEN, errors::INVALID_NEXT_HOP,
        errors::INVALID_ROUTE_ENTRY, errors::FORBIDDEN_V_ROUTER_NOT_FOUND, errors::TASK_CONFLICT,
        errors::INCORRECT_VPC_STATUS_400, errors::INVALID_VPN_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_NEXT_HOP_LIST_SIZE, errors::PARAM_EXCLUSIVE_NEXT_HOP_ID_AND_LIST,
        errors::OPERATION_FAILED_DELETE_MULTI_SCOPE_ENTRY, errors::OPERATION_FAILED_DISTIBUTE_LOCK,
        errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND, errors::INVALID_VPC_ID_NOT_FOUND,
        errors::VPC_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DeleteRouteEntry {
    /// Destination CIDR block.
    pub destination_cidr_block: String,
    /// Next hop id.
    pub next_hop_id: Option<String>,
    /// Next hop list: at most 4 items.
    #[rpc(dotted, max_len = 4)]
    pub next_hop_list: Vec<NextHop>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Route table id.
    pub route_table_id: String,
}

/// Next hop.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NextHop {
    /// Next hop id.
    pub next_hop_id: Option<String>,
    /// Next hop type.
    pub next_hop_type: Option<String>,
}

/// Answer of [`DeleteRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
