// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateEipSegmentAddress`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Allocates EIP segment address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateEipSegmentAddress)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::COMMODITY_NO_EXIST, errors::QUOTA_EXCEEDED_EIP, errors::INVALID_PARAMETER,
        errors::INSUFFICIENT_BALANCE, errors::RESERVE_IP_FAIL, errors::INVALID_REGION_NOT_SUPPORT,
        errors::INVALID_BANDWIDTH_MALFORMED, errors::INSTANCE_TYPE_NOT_SUPPORT,
        errors::QUERY_PARAMETER_ILLEGAL, errors::TOKEN_VERFIY_FAILED, errors::ORDER_FAILED,
        errors::QUOTA_EXCEEDED_LARGE_SPEC_EIP, errors::INVALID_RESOURCE_GROUP_ID,
        errors::PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE,
        errors::SYSTEM_SALE_VALIDATE_UNEXPECTED_ERROR, errors::TRADE_SYNC_CREATE_SUB_ERROR,
        errors::INVALID_COMPONENT_EIP_BANDWIDTH_MAX, errors::OPERATION_FAILED_RISK_CONTROL,
        errors::OPERATION_FAILED_SALE_VALIDATE, errors::ILLEGAL_PARAM_ORDER_PARAM_COMPONENT,
        errors::OPERATION_FAILED_SALE_EXPRESSION, errors::OPERATION_FAILED_COMPLETE_USER_INFO,
        errors::OPERATION_FAILED_QUERY_PRICE, errors::OPERATION_FAILED_INSUFFICIENT_EIP,
        errors::OPERATION_FAILED_INVOKE_INNER_API, errors::OPERATION_FAILED_ACCOUNT_MONEY_INVALID,
        errors::OPERATION_FAILED_QUERY_CREDTI_INFO, errors::FREQUENT_PURCHASE_EIP,
        errors::OPERATION_FAILED_QUERY_USER_LABEL, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_QUANTITY_INVALID, errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL,
        errors::OPERATION_FAILED_CHARGE_TYPE_INVALID, errors::ILLEGAL_PARAM_EIP_MASK,
        errors::ILLEGAL_PARAM_NAME, errors::ILLEGAL_PARAM_DESCRIPTION,
        errors::INSTANCE_EXIST_EIP_SEGMENT, errors::OPERATION_FAILED_QUOTA_EXCEED,
        errors::OPERATION_FAILED_FREQUENT_PURCHASE, errors::OPERATION_FAILED_ALLOCATE_EIP_SEGMENT,
        errors::OPERATION_FAILED_CREATE_ORDER_FAILED, errors::MISSING_PARAM_BANDWIDTH,
        errors::OPERATION_FAILED_EIP_QUOTA_EXCEED, errors::ORDER_ERROR_EIP,
        errors::OPERATION_CONFLICT_400, errors::FORBIDDEN_400,
        errors::UNSUPPORTED_FEATURE_ALLOCATE_EIP_ADDRESS_WITH_ZONE, errors::ILLEGAL_PARAM_ZONE,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::FUWU_BIZ_COMMODITY_VERIFY_FAIL,
        errors::INTERNAL_ERROR, errors::ORDER_ERROR_EIP_500,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct AllocateEipSegmentAddress {
    /// Bandwidth, for example `5`.
    pub bandwidth: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// EIP mask, for example `28`.
    pub eip_mask: String,
    /// Internet charge type: default `PayByBandwidth`, for example `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// Isp, for example `BGP`.
    pub isp: Option<String>,
    /// Netmode, for example `public`.
    pub netmode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Zone, for example `cn-hangzhou-a`.
    pub zone: Option<String>,
}

/// Answer of [`AllocateEipSegmentAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateEipSegmentAddressResponse {
    /// EIP segment instance id, for example `eipsg-2zett8ba055tbsxme****`.
    pub eip_segment_instance_id: String,
    /// Id of the request.
    pub request_id: String,
}
