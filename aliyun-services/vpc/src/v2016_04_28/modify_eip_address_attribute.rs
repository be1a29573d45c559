// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyEipAddressAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies EIP address attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ModifyEipAddressAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_ERROR_EIP, errors::INSUFFICIENT_BALANCE_EIP, errors::INVALID_PARAMETER,
        errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID, errors::INCORRECT_EIP_STATUS,
        errors::INVALID_BANDWIDTH_OUT_OF_MAX_TRAFFIC_BINDED_ON_NATGW,
        errors::QUOTA_EXCEEDED_LARGE_SPEC_EIP, errors::INVALID_EIP_ADDRESS_NAME_MALFORMED,
        errors::RESOURCE_QUERY_ERROR, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::SYSTEM_UNKNOWN_ERROR, errors::ABS_INVALID_BANDWIDTH_MALFORMED,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::OPERATION_FAILED_SALE_VALIDATE,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::COMMODITY_INVALID_COMPONENT,
        errors::OPERATION_FAILED_COMPLETE_USER_INFO, errors::OPERATION_FAILED_CONCURRENT_REQUEST,
        errors::INCORRECT_STATUS_RESOURCE_STATUS, errors::FORBIDDEN_FINANCIAL_LOCKED,
        errors::MISSING_PARAM_INSTANCE_ID, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::FORBIDDEN_IN_COMMON_BANDWIDTH_PACKAGE, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::INTERNAL_ERROR, errors::ORDER_ERROR_EIP_500,
    )
)]
pub struct ModifyEipAddressAttribute {
    /// Allocation id, for example `eip-2zeerraiwb7uj6i0d****`.
    pub allocation_id: String,
    /// Bandwidth, for example `100`.
    pub bandwidth: Option<String>,
    /// Description, for example `abc`.
    pub description: Option<String>,
    /// Name, for example `Test123`.
    pub name: Option<String>,
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
}

/// Answer of [`ModifyEipAddressAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
