// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassignPrivateIpAddresses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassigns private IP addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignPrivateIpAddresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::INVALID_OPERATION_INVALID_ECS_STATE,
        errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_OPERATION_DETACH_PRIMARY_ENI_NOT_ALLOWED, errors::MISSING_PARAMETER,
        errors::FORBIDDEN_REGION_ID_400, errors::INVALID_ACTION, errors::INVALID_ENI_ID_MALFORMED,
        errors::INVALID_PARAMETER_CONFLICT, errors::INVALID_USER_TYPE_NOT_SUPPORTED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::MISSING_PARAMETER_403,
        errors::FORBIDDEN_NOT_SUPPORT_RAM, errors::FORBIDDEN_SUB_USER,
        errors::MAX_ENI_COUNT_EXCEEDED, errors::ENI_PER_INSTANCE_LIMIT_EXCEEDED,
        errors::INVALID_OPERATION_AVAILABILITY_ZONE_MISMATCH,
        errors::INVALID_OPERATION_VPC_MISMATCH, errors::SECURITY_GROUP_INSTANCE_LIMIT_EXCEED,
        errors::INVALID_SECURITY_GROUP_ID_NOT_VPC, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_V_SWITCH_ID_IP_INVALID, errors::INVALID_IP_IP_UNASSIGNED,
        errors::OPERATION_CONFLICT_403, errors::INVALID_OPERATION_ENI_SERVICE_MANAGED,
        errors::INVALID_PRIVATE_IP_ADDRESS_MALFORMED_403,
        errors::INVALID_IP_IP_PREFIX_MASK_INVALID, errors::INVALID_IP_IP_PREFIX_MASK_NOT_SAME,
        errors::INVALID_IP_IP_PREFIX_NOT_STRICT, errors::INVALID_IP_IP_PREFIX_ILLEGAL,
        errors::INVALID_ECS_ID_NOT_FOUND, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::INVALID_SECURITY_GROUP_ID_NOT_FOUND,
        errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX,
    )
)]
pub struct UnassignPrivateIpAddresses {
    /// IPv4 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv4_prefix: Vec<String>,
    /// Network interface id, for example `eni-bp67acfmxazb4ph****`.
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`UnassignPrivateIpAddresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassignPrivateIpAddressesResponse {
    /// Id of the request.
    pub request_id: String,
}
