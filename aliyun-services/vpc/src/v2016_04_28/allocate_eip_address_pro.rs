// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AllocateEipAddressPro`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Allocates EIP address pro.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/AllocateEipAddressPro)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::FREQUENT_PURCHASE_EIP, errors::COMMODITY_NO_EXIST, errors::QUOTA_EXCEEDED_EIP,
        errors::INVALID_PARAMETER, errors::INSUFFICIENT_BALANCE, errors::RESERVE_IP_FAIL,
        errors::INVALID_REGION_NOT_SUPPORT, errors::INVALID_BANDWIDTH_MALFORMED,
        errors::INSTANCE_TYPE_NOT_SUPPORT, errors::QUERY_PARAMETER_ILLEGAL,
        errors::SYSTEM_UNKNOWN_ERROR, errors::TOKEN_VERFIY_FAILED, errors::ORDER_FAILED,
        errors::QUOTA_EXCEEDED_LARGE_SPEC_EIP, errors::INVALID_RESOURCE_GROUP_ID,
        errors::INVALID_RESERVE_IP, errors::IP_ALLOCATED, errors::IP_KEEPED,
        errors::OPERATION_FAILED_ALLOCATE_UNFAMILIAR_IP, errors::INVALID_INSTANCE_STATUS,
        errors::OPERATION_FAILED_INSTANCE_NOT_EXIST, errors::INVALID_STATUS_VALUE_NOT_SUPPORTED,
        errors::OPERATION_FAILED_RISK_CONTROL, errors::ORDER_ERROR_EIP,
        errors::RESOURCE_NOT_ENOUGH_PUBLIC_IP_ADDRESS_POOL,
        errors::MISMATCH_IP_AND_PUBLIC_IP_ADDRESS_POOL,
        errors::RESOURCE_NOT_FOUND_PUBLIC_IP_ADDRESS_POOL, errors::RESOURCE_NOT_FOUND_IP,
        errors::OPERATION_DENIED_IP_BELONG_TO_OTHER_USER, errors::INCORRECT_STATUS_IP,
        errors::OPERATION_FAILED_IP_IS_LOCKED, errors::MISMATCH_IP_AND_ISP,
        errors::INCORRECT_STATUS_PUBLIC_IP_ADDRESS_POOL, errors::ILLEGAL_PARAM_IP_ADDRESS,
        errors::OPERATION_FAILED_RESOURCE_NOT_ENOUGH,
        errors::MISMATCH_EIP_SECURITY_PROTECTION_TYPE_AND_POOL_SECURITY_PROTECTION_TYPE,
        errors::FORBIDDEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::FUWU_BIZ_COMMODITY_VERIFY_FAIL, errors::INTERNAL_ERROR,
    )
)]
pub struct AllocateEipAddressPro {
    /// Auto pay, for example `true`.
    pub auto_pay: Option<bool>,
    /// Bandwidth, for example `5`.
    pub bandwidth: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Isp, for example `BGP`.
    #[rpc(name = "ISP")]
    pub isp: Option<String>,
    /// Instance charge type, for example `PostPaid`.
    pub instance_charge_type: Option<String>,
    /// Instance id, for example `eip-25877c70gddh****`.
    pub instance_id: Option<String>,
    /// Internet charge type: default `PayByBandwidth`, for example `PayByBandwidth`.
    pub internet_charge_type: Option<String>,
    /// IP address, for example `192.0.XX.XX`.
    pub ip_address: Option<String>,
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
    /// Resource group id, for example `rg-resourcegroup****`.
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
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`AllocateEipAddressPro`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AllocateEipAddressProResponse {
    /// Allocation id, for example `eip-25877c70gddh****`.
    pub allocation_id: String,
    /// EIP address, for example `192.0.XX.XX`.
    pub eip_address: String,
    /// Order id, for example `20190000`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-resourcegroup****`.
    pub resource_group_id: String,
}
