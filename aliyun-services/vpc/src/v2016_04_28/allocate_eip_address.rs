// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateEipAddress`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Allocates EIP address.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateEipAddress)
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
        errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL, errors::ORDER_ERROR_EIP,
        errors::IELLGAL_PARAMETER_OWNER_ACCOUNT, errors::RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL,
        errors::RESOURCE_NOT_ENOUGH_PUBLIC_IP_ADDRESS_POOL,
        errors::MISMATCH_IP_AND_PUBLIC_IP_ADDRESS_POOL, errors::CREDIT_PAY_INSUFFICIENT_BALANCE,
        errors::OPERATION_DENIED_NOT_OPEN_DDOS_ORIGIN_PROTECT_SERVICE,
        errors::INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL, errors::ILLEGAL_PARAM_ISP,
        errors::ACCOUNT_MONEY_VALIDATE_ERROR, errors::ORDER_FAILED_CONCURRENT_OPERATE,
        errors::OPERATION_FAILED_BASIC_INFO_UNCOMPLETED, errors::OPERATION_FAILED_QUOTA_NOT_ENOUGH,
        errors::EXCLUSIVE_PARAM_ZONE_AND_PUBLIC_IP_ADDRESS_POOL_ID, errors::ILLEGAL_PARAM_ZONE,
        errors::OPERATION_FAILED_ALLOCATE_UNFAMILIAR_IP, errors::IP_ALLOCATED,
        errors::INCORRECT_STATUS_IP, errors::UNSUPPORTED_FEATURE_ALLOCATE_EIP_ADDRESS_WITH_ZONE,
        errors::RESOURCE_NOT_FOUND_IP, errors::OPERATION_FAILED_CREDIT_PAY_INSUFFICIENT_BALANCE,
        errors::OPERATION_FAILED_RESOURCE_NOT_ENOUGH, errors::ILLEGAL_PARAM_BANDWIDTH,
        errors::OPERATION_FAILED_IP_IS_LOCKED,
        errors::MISMATCH_EIP_SECURITY_PROTECTION_TYPE_AND_POOL_SECURITY_PROTECTION_TYPE,
        errors::ILLEGAL_PARAM_SECURITY_PROTECTION_TYPES, errors::ILLEGAL_PARAM_SERVICE_LOCATION,
        errors::UNSUPPORTED_FEATURE_ISP, errors::EXCLUSIVE_PARAM_ZONE_AND_IP_ADDRESS,
        errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::FUWU_BIZ_COMMODITY_VERIFY_FAIL, errors::OPERATION_CONFLICT,
        errors::ORDER_ERROR_EIP_500, errors::INTERNAL_ERROR, errors::OPERATION_FAILED_SYSTEM_BUSY,
    )
)]
pub struct AllocateEipAddress {
    /// Activity id, for example `123456`.
    pub activity_id: Option<i64>,
    /// Auto pay, for example `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth, for example `5`.
    pub bandwidth: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `test`.
    pub description: Option<String>,
    /// Isp, for example `BGP`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance id, for example `eip-25877c70gddh****`.
    pub instance_id: Option<String>,
    /// Internet charge type: default `PayByBandwidth`, for example `PayByTraffic`.
    pub internet_charge_type: Option<String>,
    /// IP address, for example `192.0.XX.XX`.
    pub ip_address: Option<String>,
    /// Name, for example `EIP1`.
    pub name: Option<String>,
    /// Netmode, for example `public`.
    pub netmode: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Period, for example `1`.
    pub period: Option<i32>,
    /// Pricing cycle, for example `Month`.
    pub pricing_cycle: Option<String>,
    /// Public IP address pool id, for example `pippool-2vc0kxcedhquybdsz****`.
    pub public_ip_address_pool_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazffggds****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security protection types: at most 10 items.
    #[rpc(max_len = 10)]
    pub security_protection_types: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
    /// Zone, for example `ap-southeast-1-lzdvn-cb`.
    pub zone: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`AllocateEipAddress`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateEipAddressResponse {
    /// Allocation id, for example `eip-25877c70gddh****`.
    pub allocation_id: String,
    /// EIP address, for example `192.0.XX.XX`.
    pub eip_address: String,
    /// Order id, for example `10`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-acfmxazfdgdg****`.
    pub resource_group_id: String,
}
