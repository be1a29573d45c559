// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_CIDR_BLOCK_MALFORMED,
        errors::INVALID_CIDR_BLOCK_DUPLICATE, errors::INCORRECT_VPC_STATUS_400,
        errors::QUOTA_EXCEEDED_400, errors::INCORRECT_ROUTE_ENTRY_STATUS,
        errors::INVALID_CIDR_BLOCK, errors::INVALID_NEXT_HOP_TYPE,
        errors::INVALID_NEXT_HOP_NOT_FOUND, errors::INVALID_V_ROUTER_NOT_FOUND,
        errors::INVALID_VPC_NOT_FOUND, errors::INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NULL,
        errors::INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NOT_NULL, errors::INVALID_ROUTER_INTERFACE,
        errors::INVALID_OPPOSITE_ROUTER_TYPE, errors::INVALID_NEXTHOP_LIST_SIZE,
        errors::INVALID_ENTRY_RULE_QUOTA_NOT_FOUND, errors::FORBIDDEN_CHECK_ENTRY_RULE_QUOTA,
        errors::INVALID_VBR_STATUS, errors::INVALID_PHYSICAL_CONNECTION_BUSINESS_STATUS,
        errors::INVALID_ROUTER_TYPE, errors::INCORRECT_HA_VIP_STATUS,
        errors::COUNT_LIMIT_EXCEED_HA_VIP_ROUTE_ENTRY, errors::INVALID_ROUTE_ENTRY_DUPLICATE,
        errors::INVALID_PARAM, errors::INVALID_WEIGHT_PARAM,
        errors::FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY, errors::INVALID_NEXTHOP,
        errors::INVALID_VPC_ID, errors::INVALID_ROUTE_ENTRY_SIZE, errors::TASK_CONFLICT,
        errors::INVALID_ROUTE_ENTRY, errors::INVALID_DESTINATION_CIDR_BLOCK,
        errors::VSWITCH_STATUS_ERROR, errors::FORBIDDEN_PRIVATE_IP_NOT_FOUND,
        errors::ROUTE_CONFLICT_ALREADY_EXIST, errors::OPERATION_UNSUPPORTED_INACTIVE_MODE,
        errors::INCORRECT_STATUS_MULTI_SCOPE_RI_ROUTE_ENTRY,
        errors::OPERATION_UNSUPPORTED_MORE_THAN_ONE_VPN_OR_HAVIP,
        errors::OPERATION_UNSUPPORTED_ECMP_RI_TYPE_OR_NUMBER, errors::DUPLICATED_VPC_NEXT_HOP,
        errors::OPERATION_UNSUPPORTED_SUB_ROUTE_TABLE_ECMP, errors::INVALID_NEXTHOP_NOT_FOUND,
        errors::ILLEGAL_PARAM_NEXT_HOP_ID, errors::INVALID_VPN_INSTANCE_ID_NOT_FOUND,
        errors::OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_TYPE,
        errors::OPERATION_FAILED_SCOPE_STANDBY_ROUTE_ENTRY_QUOTA,
        errors::OPERATION_FAILED_SCOPE_ACTIVE_ROUTE_ENTRY_QUOTA,
        errors::OPERATION_UNSUPPORTED_SCOPE_INVALID_ROUTE_TYPE,
        errors::OPERATION_FAILED_ECMP_INVALID_ROUTER_INTERFACE_OPPOSITE_TYPE,
        errors::QUOTA_EXCEEDED_HA_VIP_ROUTE_ENTRY, errors::OPERATION_FAILED_INVALID_NEXTHOP,
        errors::OPERATION_FAILED_NOTIFY_CEN_DELETE, errors::INVALID_NAT_GATEWAY_NOT_FOUND,
        errors::OPERATION_FAILED_CXP_ROUTE_EXIST, errors::INVALID_NEXTHOP_DIRECT_ENI,
        errors::OPERATION_FAILED_NOTIFY_CEN_CREATE, errors::INCORRECT_STATUS_ROUTE_TABLE_STATUS,
        errors::OPERATION_FAILED_GET_ENI_INFO,
        errors::QUOTA_EXCEEDED_ECMP_ROUTE_ENTRY_NEXT_HOP_COUNT,
        errors::OPERATION_FAILED_INVALID_NEXT_HOP_TYPE,
        errors::OPERATION_UNSUPPORTED_INVALID_ROUTER_INTERFACE_TYPE,
        errors::INVALID_HA_VIP_NOT_FOUND_400, errors::OPERATION_FAILED_MULTI_SCOPE_TYPE,
        errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::INCORRECT_INSTANCE_STATUS,
        errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404, errors::INVALID_INSTAN_ID_NOT_FOUND,
        errors::INVALID_NEXT_HOP_ID_NOT_FOUND, errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND,
        errors::INVALID_HA_VIP_ID_NOT_FOUND, errors::INVALID_NETWORK_INTERFACE_NOT_FOUND,
        errors::INVALID_VPC_NOT_FOUND_404, errors::OPERATION_FAILED_INSTANCE_DISMATCH_CURRENT_VPC,
        errors::INVALID_IPV6_GATEWAY_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct CreateRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Destination CIDR block.
    pub destination_cidr_block: String,
    /// Next hop id.
    pub next_hop_id: Option<String>,
    /// Next hop list: at most 4 items.
    #[rpc(dotted, max_len = 4)]
    pub next_hop_list: Vec<NextHop>,
    /// Next hop type.
    pub next_hop_type: Option<String>,
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

/// Answer of [`CreateRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
