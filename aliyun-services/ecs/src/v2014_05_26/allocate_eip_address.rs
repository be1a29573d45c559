// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AllocateEipAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUERY_PARAMETER_ILLEGAL, errors::COMMODITY_NO_EXIST, errors::QUOTA_EXCEEDED_EIP,
        errors::INVALID_PARAMETER, errors::INSUFFICIENT_BALANCE, errors::RESERVE_IP_FAIL,
        errors::INVALID_REGION_NOT_SUPPORT, errors::INVALID_BANDWIDTH_MALFORMED,
        errors::COMMODITY_INVALID_COMPONENT, errors::INSTANCE_TYPE_NOT_SUPPORT,
        errors::ORDER_FAILED, errors::QUOTA_EXCEEDED_LARGE_SPEC_EIP,
        errors::PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE,
        errors::SYSTEM_SALE_VALIDATE_UNEXPECTED_ERROR, errors::INVALID_COMPONENT_EIP_BANDWIDTH_MAX,
        errors::OPERATION_FAILED_RISK_CONTROL, errors::OPERATION_FAILED_SALE_VALIDATE,
        errors::ILLEGAL_PARAM_ORDER_PARAM_COMPONENT, errors::OPERATION_FAILED_SALE_EXPRESSION,
        errors::OPERATION_FAILED_SYNC_ORDER_TO_SUB, errors::OPERATION_FAILED_COMPLETE_USER_INFO,
        errors::OPERATION_FAILED_QUERY_PRICE, errors::OPERATION_FAILED_INVOKE_INNER_API,
        errors::OPERATION_FAILED_ACCOUNT_MONEY_INVALID, errors::OPERATION_FAILED_QUERY_CREDTI_INFO,
        errors::OPERATION_FAILED_QUERY_USER_LABEL, errors::FREQUENT_PURCHASE_EIP,
        errors::PAY_INSUFFICIENT_BALANCE, errors::ORDER_QUANTITY_INVALID,
        errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL, errors::ORDER_ERROR_EIP,
        errors::IELLGAL_PARAMETER_OWNER_ACCOUNT, errors::FORBBIDEN_403,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::FUWU_BIZ_COMMODITY_VERIFY_FAIL,
        errors::OPERATION_CONFLICT_409, errors::INSUFFICIENT_EIP_CAPACITY, errors::INTERNAL_ERROR,
        errors::ORDER_ERROR_EIP_500,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct AllocateEipAddress {
    /// Activity id.
    pub activity_id: Option<i64>,
    /// Bandwidth.
    pub bandwidth: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Isp.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Internet charge type: default `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`AllocateEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateEipAddressResponse {
    /// Allocation id.
    pub allocation_id: String,
    /// EIP address.
    pub eip_address: String,
    /// Id of the request.
    pub request_id: String,
}
