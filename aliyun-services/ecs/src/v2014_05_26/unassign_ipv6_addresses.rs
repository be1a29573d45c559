// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnassignIpv6Addresses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Unassigns IPv6 addresses.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UnassignIpv6Addresses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_PARAMETER, errors::INVALID_PARAMETER,
        errors::INVALID_INSTANCE_ID_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_OPERATION_INVALID_ECS_STATE, errors::INVALID_OPERATION_INVALID_ENI_STATE,
        errors::INVALID_ENI_ID_MALFORMED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_USER_TYPE_NOT_SUPPORTED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::MISSING_PARAMETER_403, errors::FORBEDDEN_NOT_SUPPORT_RAM,
        errors::FORBBIDEN_SUB_USER, errors::INVALID_OPERATION_INVALID_ENI_TYPE,
        errors::INVALID_IP_IP_UNASSIGNED, errors::INVALID_IP_IP_REPEATED,
        errors::INVALID_IP_ADDRESS, errors::FORBIDDEN_REGION_ID,
        errors::INVALID_OPERATION_ENI_SERVICE_MANAGED, errors::INVALID_IP_IP_PREFIX_ILLEGAL,
        errors::INVALID_IP_IP_PREFIX_MASK_INVALID, errors::INVALID_IP_IP_PREFIX_MASK_NOT_SAME,
        errors::INVALID_IP_IP_PREFIX_NOT_STRICT, errors::INVALID_ENI_ID_NOT_FOUND,
        errors::INVALID_OPERATION_REGION_NOT_SUPPORT_IP_PREFIX,
    )
)]
pub struct UnassignIpv6Addresses {
    /// IPv6 address: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv6_address: Vec<String>,
    /// IPv6 prefix: at most 10 items.
    #[rpc(max_len = 10)]
    pub ipv6_prefix: Vec<String>,
    /// Network interface id, for example `eni-bp14v2sdd3v8ht****`.
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

/// Answer of [`UnassignIpv6Addresses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnassignIpv6AddressesResponse {
    /// Id of the request.
    pub request_id: String,
}
