// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssignPrivateIpAddresses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Assigns private IP addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AssignPrivateIpAddresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::THROTTLING, errors::INVALID_OPERATION_UNSUPPORTED, errors::UNSUPPORTED_PARAMETER,
        errors::INVALID_PARAMETER, errors::INVALID_INSTANCE_ID_MALFORMED,
        errors::INVALID_OPERATION_INVALID_ECS_STATE, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::MISSING_PARAMETER,
        errors::FORBIDDEN_REGION_ID_400, errors::INVALID_ACTION, errors::INVALID_ENI_ID_MALFORMED,
        errors::INCORRECT_V_SWITCH_STATUS, errors::INVALID_PRIVATE_IP_ADDRESS_DUPLICATED,
        errors::INVALID_PRIVATE_IP_ADDRESS_MALFORMED,
        errors::INVALID_SECONDARY_PRIVATE_IP_ADDRESS_COUNT_MALFORMED,
        errors::QUOTA_EXCEEDED_PRIVATE_IP_ADDRESS, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_OPERATION_INSTANCE_NOT_SUPPORT_MULITIPLE_IP,
        errors::INVALID_STATUS_INSTANCE_IS_MIGRATING, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::MISSING_PARAMETER_403,
        errors::FORBIDDEN_NOT_SUPPORT_RAM, errors::FORBIDDEN_SUB_USER,
        errors::MAX_ENI_COUNT_EXCEEDED, errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_V_SWITCH_ID_IP_NOT_ENOUGH, errors::INVALID_V_SWITCH_ID_IP_INVALID,
        errors::INVALID_IP_IP_ASSIGNED, errors::MAX_ENI_PRIVATE_IPS_COUNT_EXCEEDED,
        errors::OPERATION_CONFLICT_403, errors::INVALID_OPERATION_IPV4_COUNT_EXCEEDED,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_IP_IP_REPEATED,
        errors::INVALID_IP_IP_PREFIX_ILLEGAL, errors::INVALID_IP_IP_PREFIX_MASK_ILLEGAL,
        errors::INVALID_IP_IP_PREFIX_MASK_INVALID, errors::INVALID_IP_IP_PREFIX_MASK_NOT_SAME,
        errors::INVALID_IP_IP_PREFIX_MUST_IN_RESERVE_SEGMENT,
        errors::INVALID_IP_IP_PREFIX_NOT_AVAILABLE, errors::INVALID_IP_IP_PREFIX_NOT_STRICT,
        errors::INVALID_V_SWITCH_ID_IP_PREFIX_NOT_ENOUGH, errors::INVALID_ECS_ID_NOT_FOUND,
        errors::INVALID_ENI_ID_NOT_FOUND, errors::INVALID_V_SWITCH_ID_NOT_FOUND,
        errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_OPERATION_V_SWITCH_CIDR_RESERVATION_NOT_EXIST,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX,
    )
)]
pub struct AssignPrivateIpAddresses {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// IPv4 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv4_prefix: Vec<String>,
    /// IPv4 prefix count: 1 to 10, for example `1`.
    #[rpc(min = 1, max = 10)]
    pub ipv4_prefix_count: Option<i32>,
    /// Network interface id, for example `eni-bp67acfmxazb4p****`.
    pub network_interface_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Private IP address: at most 32 items.
    #[rpc(max_len = 32)]
    pub private_ip_address: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secondary private IP address count: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub secondary_private_ip_address_count: Option<i32>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`AssignPrivateIpAddresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssignPrivateIpAddressesResponse {
    /// Assigned private IP addresses set.
    pub assigned_private_ip_addresses_set: Option<AssignedPrivateIpAddressesSet>,
    /// Id of the request.
    pub request_id: String,
}

/// Assigned private IP addresses set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssignedPrivateIpAddressesSet {
    /// IPv4 prefix set.
    #[rpc(wrapper = "Ipv4Prefixes")]
    pub ipv4_prefix_set: Vec<String>,
    /// Network interface id, for example `eni-bp125p95hhdhn3ot****`.
    pub network_interface_id: String,
    /// Private IP set.
    #[rpc(wrapper = "PrivateIpAddress")]
    pub private_ip_set: Vec<String>,
}
