// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PublishVpnRouteEntry`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Publishes VPN route entry.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/PublishVpnRouteEntry)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_QUOTA_FULL, errors::VPN_GATEWAY_CONFIGURING,
        errors::VPN_GATEWAY_FINANCIAL_LOCKED, errors::VPN_ROUTE_ENTRY_ALREADY_EXISTS,
        errors::VPN_ROUTE_ENTRY_CONFLICT, errors::INVALID_VPN_ROUTE_ENTRY_NOT_FOUND,
        errors::OPERATION_FAILED_INVALID_STATUS, errors::OPERATION_FAILED_ROUTE_CONFLICT,
        errors::OPERATION_FAILED_INVALID_CIDR_BLOCK, errors::QUOTA_EXCEEDED_VPN_ROUTE_ENTRY,
        errors::TASK_CONFLICT, errors::ILLEGAL_PARAM_CIDR_BLOCK, errors::QUOTA_EXCEEDED,
        errors::MISSING_PARAMETER, errors::INVALID_CIDR_BLOCK_MALFORMED,
        errors::INVALID_CIDR_BLOCK_DUPLICATE, errors::INCORRECT_VPC_STATUS,
        errors::INCORRECT_INSTANCE_STATUS, errors::INCORRECT_ROUTE_ENTRY_STATUS,
        errors::INCORRECT_V_SWITCH_STATUS_400, errors::INVALID_CIDR_BLOCK,
        errors::INVALID_NEXT_HOP_TYPE, errors::INVALID_NEXT_HOP_NOT_FOUND,
        errors::INVALID_V_ROUTER_NOT_FOUND, errors::INVALID_VPC_NOT_FOUND_400,
        errors::INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NULL,
        errors::INVALID_NEXTHOP_TYPE_AND_LIST_BOTH_NOT_NULL, errors::INVALID_ROUTER_INTERFACE,
        errors::INVALID_OPPOSITE_ROUTER_TYPE, errors::INVALID_NEXTHOP_LIST_SIZE,
        errors::INVALID_ENTRY_RULE_QUOTA_NOT_FOUND, errors::FORBIDDEN_CHECK_ENTRY_RULE_QUOTA,
        errors::INVALID_VBR_STATUS, errors::INVALID_PHYSICAL_CONNECTION_BUSINESS_STATUS,
        errors::INCORRECT_HA_VIP_STATUS, errors::COUNT_LIMIT_EXCEED_HA_VIP_ROUTE_ENTRY,
        errors::INVALID_ROUTE_ENTRY_DUPLICATE, errors::INVALID_WEIGHT_PARAM,
        errors::FORBIDDEN_USE_VPC_AS_INTERNET_GATEWAY, errors::INVALID_VPC_ID,
        errors::INVALID_ROUTE_ENTRY_SIZE, errors::ROUTE_CONFLICT_ALREADY_EXIST,
        errors::INVALID_ROUTE_ENTRY_NAME_MALFORMED, errors::DUPLICATED_VPC_NEXT_HOP,
        errors::INVALID_NEXTHOP_DIRECT_ENI, errors::INVALID_ATTACHMENT_NOT_FOUND,
        errors::OPERATION_FAILED_ACTIVE_NETWORK_INTERFACE_NOT_FOUND,
        errors::INVALID_NETWORK_INTERFACE_NOT_FOUND,
        errors::OPERATION_FAILED_QUERY_ATTACHMENT_INFO, errors::ILLEGAL_PARAM_ATTACHMENT_ID,
        errors::OPERATION_FAILED_NOT_SUPPORT_IPV6, errors::INCORRECT_STATUS_IPV6_ADDRESS,
        errors::OPERATION_UNSUPPORTED_IPV6_ENTRY_ON_PRIMARY_NETWORK_INTERFACE,
        errors::OPERATION_UNSUPPORTED_SPECIFY_IP_ON_IPV6_ENTRY,
        errors::OPERATION_UNSUPPORTED_MUTIPLE_IPV6_ADDRESS,
        errors::OPERATION_DENIED_IPV6_ENTRY_ON_CUSTOM_TABLE, errors::FORBBIDEN_SUB_USER,
        errors::FORBIDDEN, errors::INVALID_VPN_GATEWAY_INSTANCE_ID_NOT_FOUND,
    )
)]
pub struct PublishVpnRouteEntry {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Next hop, for example `vco-bp15oes1py4i66rmd****`.
    pub next_hop: String,
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
    /// Route type, for example `pbr`.
    pub route_type: String,
    /// VPN gateway id, for example `vpn-bp1a3kqjiiq9legfx****`.
    pub vpn_gateway_id: String,
}

/// Answer of [`PublishVpnRouteEntry`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PublishVpnRouteEntryResponse {
    /// Id of the request.
    pub request_id: String,
}
