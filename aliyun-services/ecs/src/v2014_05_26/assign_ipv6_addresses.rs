// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssignIpv6Addresses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Assigns IPv6 addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignIpv6Addresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::MISSING_PARAMETER,
        errors::IN_VALID_PARAMETER, errors::INVALID_PARAMS_ENI_ID,
        errors::INVALID_OPERATION_INVALID_ECS_STATE, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED, errors::INCORRECT_V_SWITCH_STATUS,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::MISSING_PARAMETER_403,
        errors::FORBEDDEN_NOT_SUPPORT_RAM, errors::FORBBIDEN_SUB_USER,
        errors::INVALID_OPERATION_INVALID_ENI_TYPE, errors::MAX_ENI_IPV6_IPS_COUNT_EXCEEDED,
        errors::INVALID_IP_IP_UNASSIGNED, errors::INVALID_IP_IP_REPEATED,
        errors::INVALID_IP_IP_ASSIGNED, errors::INVALID_IP_ADDRESS,
        errors::INVALID_OPERATION_ENI_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_IPV6_COUNT_EXCEEDED, errors::INVALID_OPERATION_IPV6_NOT_SUPPORT,
        errors::INVALID_OPERATION_IPV4_NOT_SUPPORT, errors::INVALID_V_SWITCH_IPV6_NOT_TURN_ON,
        errors::INVALID_PARAM_IP_ASSIGN, errors::INVALID_V_SWITCH_ID_IP_INVALID,
        errors::FORBIDDEN_REGION_ID, errors::INVALID_OPERATION_ENI_SERVICE_MANAGED,
        errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_OPERATION_HIGH_PERFORMANCE_TRAFFIC_MODE_ENI_NOT_SUPPORT,
        errors::INVALID_OPERATION_ENI_TYPE_NOT_SUPPORT, errors::INVALID_IP_IP_PREFIX_ILLEGAL,
        errors::INVALID_IP_IP_PREFIX_MASK_ILLEGAL, errors::INVALID_IP_IP_PREFIX_MASK_INVALID,
        errors::INVALID_IP_IP_PREFIX_MASK_NOT_SAME,
        errors::INVALID_IP_IP_PREFIX_MUST_IN_RESERVE_SEGMENT,
        errors::INVALID_IP_IP_PREFIX_NOT_AVAILABLE, errors::INVALID_IP_IP_PREFIX_NOT_STRICT,
        errors::INVALID_V_SWITCH_ID_IP_PREFIX_NOT_ENOUGH, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::MAX_ENI_IPV6_IPS_COUNT_EXCEEDED_404,
        errors::INVALID_OPERATION_V_SWITCH_IPV6_DISABLED,
        errors::INVALID_OPERATION_ENABLE_IPV6_FAILED, errors::INVALID_IP_IP_ASSIGNED_404,
        errors::INVALID_V_SWITCH_ID_IP_INVALID_404, errors::INVALID_OPERATION_HAS_IPV6_ROUTE_ENTRY,
        errors::INVALID_OPERATION_V_SWITCH_CIDR_RESERVATION_NOT_EXIST,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX,
    )
)]
pub struct AssignIpv6Addresses {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv6 address: at most 20 items.
    #[rpc(max_len = 20)]
    pub ipv6_address: Vec<String>,
    /// IPv6 address count, for example `1`.
    pub ipv6_address_count: Option<i32>,
    /// IPv6 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv6_prefix: Vec<String>,
    /// IPv6 prefix count: 1 to 10, for example `1`.
    #[rpc(min = 1, max = 10)]
    pub ipv6_prefix_count: Option<i32>,
    /// Network interface id, for example `eni-bp1iqejowblx6h8j****`.
    pub network_interface_id: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`AssignIpv6Addresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssignIpv6AddressesResponse {
    /// IPv6 prefix sets.
    #[rpc(wrapper = "Ipv6Prefix")]
    pub ipv6_prefix_sets: Vec<String>,
    /// IPv6 sets.
    pub ipv6_sets: Option<Ipv6Sets>,
    /// Network interface id, for example `eni-bp1iqejowblx6h8j****`.
    pub network_interface_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// IPv6 sets.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Ipv6Sets {
    /// IPv6 address.
    pub ipv6_address: Vec<String>,
}
