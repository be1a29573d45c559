// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/CreateRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::QUOTA_EXCEEDED, errors::MISSING_PARAMETER,
        errors::INVALID_CIDR_BLOCK_MALFORMED, errors::INVALID_CIDR_BLOCK_DUPLICATE,
        errors::INCORRECT_VPC_STATUS, errors::INCORRECT_INSTANCE_STATUS,
        errors::INCORRECT_ROUTE_ENTRY_STATUS, errors::INCORRECT_V_SWITCH_STATUS_400,
        errors::INVALID_CIDR_BLOCK, errors::INVALID_NEXT_HOP_NOT_FOUND,
        errors::INVALID_V_ROUTER_NOT_FOUND, errors::INVALID_VPC_NOT_FOUND_400,
        errors::INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NULL,
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
        errors::FORBIDDEN_V_ROUTER_NOT_FOUND, errors::DEFAULT_VALIDATE_ERROR,
        errors::REGION_NOT_SUPPORT, errors::OPERATION_FAILED_NOTIFY_CEN_CREATE,
        errors::FORBIDDEN_PRIVATE_IP_NOT_FOUND, errors::OPERATION_UNSUPPORTED_INACTIVE_MODE,
        errors::INVALID_ROUTE_ENTRY_NAME_MALFORMED,
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
        errors::OPERATION_UNSUPPORTED_IPV6_ECMP_ROUTE_ENTRY,
        errors::OPERATION_UNSUPPORTED_IPV6_CIDR_BLOCK, errors::OPERATION_UNSUPPORTED_IPV6_FOR_VBR,
        errors::QUOTA_EXCEEDED_HA_VIP_ROUTE_ENTRY, errors::INVALID_NEXTHOP_DIRECT_ENI,
        errors::OPERATION_FAILED_INVALID_NEXTHOP, errors::OPERATION_FAILED_NOTIFY_CEN_DELETE,
        errors::INVALID_NAT_GATEWAY_NOT_FOUND, errors::OPERATION_FAILED_CXP_ROUTE_EXIST,
        errors::INCORRECT_STATUS_ROUTE_TABLE_STATUS, errors::OPERATION_FAILED_GET_ENI_INFO,
        errors::QUOTA_EXCEEDED_ECMP_ROUTE_ENTRY_NEXT_HOP_COUNT,
        errors::OPERATION_FAILED_INVALID_NEXT_HOP_TYPE,
        errors::OPERATION_UNSUPPORTED_INVALID_ROUTER_INTERFACE_TYPE,
        errors::INVALID_HA_VIP_NOT_FOUND, errors::OPERATION_FAILED_MULTI_SCOPE_TYPE,
        errors::OPERATION_FAILED_DISTIBUTE_LOCK, errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY,
        errors::INVALID_ATTACHMENT_NOT_FOUND,
        errors::OPERATION_FAILED_ACTIVE_NETWORK_INTERFACE_NOT_FOUND,
        errors::INVALID_NETWORK_INTERFACE_NOT_FOUND,
        errors::OPERATION_FAILED_QUERY_ATTACHMENT_INFO, errors::ILLEGAL_PARAM_ATTACHMENT_ID,
        errors::OPERATION_FAILED_NOT_SUPPORT_IPV6, errors::INCORRECT_STATUS_IPV6_ADDRESS,
        errors::OPERATION_UNSUPPORTED_IPV6_ENTRY_ON_PRIMARY_NETWORK_INTERFACE,
        errors::OPERATION_UNSUPPORTED_SPECIFY_IP_ON_IPV6_ENTRY,
        errors::OPERATION_UNSUPPORTED_MUTIPLE_IPV6_ADDRESS,
        errors::OPERATION_DENIED_IPV6_ENTRY_ON_CUSTOM_TABLE,
        errors::OPERATION_DENIED_CLOUD_BOX_VBR_ENTRY_ALLOWED_IN_CUSTOM_ROUTE_TABLE,
        errors::OPERATION_DENIED_ROUTE_TABLE_ASSOCIATE_NOT_CLOUD_BOX_V_SWITCH,
        errors::OPERATION_DENIED_VBR_MIS_MATCH_CLOUD_BOX, errors::OPERATION_DENIED_VBR_IDLE,
        errors::OPERATION_DENIED_ROUTER_INTERFACE_TO_DIFFERENT_VPC,
        errors::OPERATION_DENIED_ROUTER_INTERFACE_FROM_DIFFERENT_ZONES,
        errors::OPERATION_FAILED_PCONN_TRAFFIC_NOT_ENABLE, errors::RESOURCE_NOT_FOUND_VPC_PEER,
        errors::INCORRECT_STATUS_VPC_PEER, errors::OPERATION_DENIED_ROUTE_TABLE_TYPE_NOT_PERMITTED,
        errors::OPERATION_DENIED_GATEWAY_ROUTE_TABLE_NOT_PERMITTED,
        errors::UNSUPPORTED_FEATURE_VPC_PEER_IPV6, errors::OPERATION_DENIED_VPC_IPV6_NOT_ENABLED,
        errors::INCORRECT_STATUS_IPV4_GATEWAY, errors::RESOURCE_NOT_FOUND_PREFIX_LIST,
        errors::UNSUPPORTED_FEATURE_CREATE_PREFIX_LIST_ECMP_ROUTE_ENTRY,
        errors::OPERATION_DENIED_ROUTER_INTERFACE_IPV6_NOT_ENABLED,
        errors::OPERATION_DENIED_NEXT_HOP_TYPE_NOT_PERMITTED,
        errors::RESOURCE_ALREADY_ASSOCIATED_PREFIX_LIST,
        errors::OPERATION_FAILED_CIDR_CONFLICT_WITH_PREFIX_LIST,
        errors::RESOURCE_NOT_FOUND_IPV4_GATEWAY, errors::MISMATCH_HA_VIP_ID_AND_ROUTE_TABLE_ID,
        errors::OPERATION_FAILED_OPERATION_LOCKED,
        errors::MISMATCH_IPV4_GATEWAY_ID_AND_ROUTE_TABLE_ID,
        errors::OPERATION_UNSUPPORTED_DESTINATION_CIDR_BLOCK_OVERLAP_WITH_V_SWITCH,
        errors::RESOURCE_NOT_ASSOCIATED_CEN, errors::INCORRECT_STATUS_CEN_RELATION,
        errors::OPERATION_DENIED_CEN_TYPE_INVALID, errors::RESOURCE_NOT_FOUND_CEN,
        errors::RESOURCE_NOT_FOUND_NETWORK_INTERFACE, errors::ROUTE_CONFLICT_ALREADY_EXIST,
        errors::INCORRECT_STATUS_ROUTER_INTERFACE,
        errors::INVALID_NEXTHOP_UNSUPPORTED_ENI_BIZ_TYPE,
        errors::OPERATION_DENIED_ROUTER_INTERFACE_IPV6, errors::INVALID_NEXT_HOP_TYPE,
        errors::OPERATION_DENIED_VBR_ATTACH_ECR_IN_MIDDLE_STATUS,
        errors::RESOURCE_NOT_ASSOCIATED_ECR, errors::INCORRECT_INSTANCE_STATUS_403,
        errors::INVALID_PARAMETER_404, errors::INVALID_NAT_GATEWAY_ID_NOT_FOUND_404,
        errors::INVALID_INSTAN_ID_NOT_FOUND, errors::INVALID_NEXT_HOP_ID_NOT_FOUND,
        errors::INVALID_ROUTE_TABLE_ID_NOT_FOUND_404, errors::INVALID_HA_VIP_ID_NOT_FOUND,
        errors::INVALID_NETWORK_INTERFACE_NOT_FOUND_404, errors::INVALID_VPC_NOT_FOUND_404,
        errors::OPERATION_FAILED_INSTANCE_DISMATCH_CURRENT_VPC,
        errors::INVALID_IPV6_GATEWAY_NOT_FOUND_404, errors::VPC_ERROR, errors::INTERNAL_ERROR,
        errors::INCORRECT_STATUS_IPV4_GATEWAY_500,
    )
)]
pub struct CreateRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Destination CIDR block, for example `192.168.0.0/24`.
    pub destination_cidr_block: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Next hop id, for example `i-j6c2fp57q8rr4jlu****`.
    pub next_hop_id: Option<String>,
    /// Next hop list: at most 16 items.
    #[rpc(dotted, max_len = 16)]
    pub next_hop_list: Vec<NextHop>,
    /// Next hop type, for example `RouterInterface`.
    pub next_hop_type: Option<String>,
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
    /// Route entry name, for example `test`.
    pub route_entry_name: Option<String>,
    /// Route table id, for example `vtb-bp145q7glnuzd****`.
    pub route_table_id: String,
}

/// Next hop.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct NextHop {
    /// Next hop id, for example `ri-2zeo3xzyf3cd8r4****`.
    pub next_hop_id: Option<String>,
    /// Next hop type, for example `RouterInterface`.
    pub next_hop_type: Option<String>,
    /// Weight, for example `10`.
    pub weight: Option<i32>,
}

/// Answer of [`CreateRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Route entry id, for example `rte-sn6vjkioxte1gz83z****`.
    pub route_entry_id: String,
}
