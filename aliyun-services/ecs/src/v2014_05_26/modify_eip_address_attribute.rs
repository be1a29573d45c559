// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyEipAddressAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies EIP address attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyEipAddressAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INSUFFICIENT_BALANCE_EIP, errors::INVALID_PARAMETER, errors::INCORRECT_EIP_STATUS,
        errors::INVALID_PARAM, errors::FORBIDDEN_CHARGE_TYPE_IS_PREPAID,
        errors::INVALID_BANDWIDTH_OUT_OF_MAX_TRAFFIC_BINDED_ON_NATGW,
        errors::QUOTA_EXCEEDED_LARGE_SPEC_EIP, errors::INVALID_EIP_ADDRESS_NAME_MALFORMED,
        errors::RESOURCE_QUERY_ERROR, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INVALID_EIP_STATUS_BIZ_DISABLED, errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB,
        errors::COMMODITY_INVALID_COMPONENT, errors::OPERATION_FAILED_COMPLETE_USER_INFO,
        errors::OPERATION_FAILED_CONCURRENT_REQUEST, errors::INCORRECT_STATUS_RESOURCE_STATUS,
        errors::OPERATION_FAILED_SALE_VALIDATE, errors::INVALID_ALLOCATION_ID_NOT_FOUND,
        errors::FORBIDDEN_IN_COMMON_BANDWIDTH_PACKAGE, errors::INTERNAL_ERROR,
        errors::SYSTEM_UNKNOWN_ERROR,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyEipAddressAttribute {
    /// Allocation id.
    pub allocation_id: String,
    /// Bandwidth.
    pub bandwidth: String,
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
}

/// Answer of [`ModifyEipAddressAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyEipAddressAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
