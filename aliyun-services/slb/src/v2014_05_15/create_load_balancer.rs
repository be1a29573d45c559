// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/CreateLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_ZONE_RESOURCE_LIMIT, errors::CLOUD_BOX_NOT_SUPPORT_IPV6,
        errors::CLOUD_BOX_NOT_SUPPORT_INTERNET, errors::OPERATION_FAILED_REGION_RESOURCE_LIMIT,
        errors::OPERATION_NOT_ALLOWED, errors::OPERATION_FAILED_UNPAID_BILLS_EXIST,
        errors::REGION_OR_ZONES_NOT_SUPPORT_IPV6, errors::INVALID_PARAMETER_MISMATCH,
        errors::PAYFOR_CREDIT_PAY_INSUFFICIENT_BALANCE, errors::HIGH_RISK_OPERATION_DENIED,
        errors::V_SWITCH_AVAILABLE_IP_NOT_EXIST, errors::V_SWITCH_NOT_EXIST,
        errors::INVALID_PARAMETER, errors::INSTANCE_SHARE_SLB_NOT_SUPPORT_PAY95,
        errors::INSTANCE_PAY95_RATE_INVALID, errors::INSTANCE_PAY95_BANDWIDTH_ILLEGAL,
        errors::INSTANCE_INTERNET_CHARGE_TYPE_NOT_ALLOWED,
        errors::OPERATION_FAILED_TOKEN_IS_PROCESSING, errors::INSUFFICIENT_BALANCE,
        errors::MISSING_PARAM_V_SWITCH_ID, errors::INVALID_VPC_ID_NOT_EXIST,
        errors::PAY_MAYI_WITHHOLDING_AGREEMENT_ILLEGAL, errors::INVALID_PARAMETER_CLOUD_TYPE,
        errors::OPERATION_FAILED_INVALID_ACCOUNT, errors::REGION_OR_ZONES_NOT_SUPPORT_CEN,
        errors::MISSING_PARAM_LOAD_BALANCER_SPEC, errors::INVALID_PARAMETER_BANDWIDTH,
        errors::OPERATION_FORBIDDEN_ACCOUNT_RISK_REJECT, errors::OPERATION_FORBIDDEN_QUOTA_LIMIT,
        errors::INVALID_PARAM_MODIFICATION_PROTECTION_STATUS,
        errors::INVALID_PARAM_MODIFICATION_PROTECTION_REASON, errors::SHARE_SLB_HALT_SALES,
        errors::OPERATION_FAILED_CASH_BOOK_INSUFFICIENT,
        errors::OPERATION_FAILED_ONLY_INNER_COMMODITY_SUPPORT_TO_PURCHASE,
        errors::OPERATION_FAILED_INVOKE_LING_XIAO_FAILED, errors::ALLOCATE_VPC_INSTANCE_FAILED,
        errors::QUERY_CREDIT_CTRL_INFO_FAILED, errors::QUERY_COMMODITY_CENTER_FAILED,
        errors::REGION_NOT_SUPPORT_PARAMETER, errors::QUERY_ACCOUNT_BOOK_INFO_FAILED,
        errors::RATE_ACCOUNT_FAILED, errors::TRADE_WAIT_DISTRIBUTOR_AUDIT,
        errors::OPERATION_FAILED_INVOKE_PROXY_FAILED,
        errors::QUERY_ACCOUNT_COMPLETE_PROGRESS_FAILED, errors::QUERY_VOUCHER_INFO_FAILED,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::ILLEGAL_PARAM_SPEC_TYPE,
        errors::MISSING_PARAM_SPEC_TYPE, errors::UNSUPPORTED_REGION,
        errors::PAY_INSUFFICIENT_BALANCE, errors::ILLEGAL_PARAM_INSTANCE_CHARGE_TYPE,
        errors::SYSTEM_BUSY, errors::PRODUCT_NOT_AVAILABLE_IZ, errors::PRICE_INQUIRY_FAILED,
        errors::ASSOCIATE_IP_FAIL, errors::SDK_SERVER_UNREACHABLE, errors::OVER_QUOTA,
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY,
        errors::SIZE_LIMIT_EXCEEDED_TAG, errors::MISSING_PARAM_TAG_KEY, errors::SUBNET_IP_EXHAUST,
        errors::BEFORE_PAY_RULE_BATCH_VALIDATE_ERROR, errors::TRADE_SYNC_CREATE_SUB_ERROR,
        errors::QUERY_ORDER_ERROR, errors::CREATE_ORDER_TIMEOUT,
        errors::MULTI_GRAY_KEY_RESOURCE_INCONSIST, errors::INSUFFICIENT_AVAILABLE_QUOTA,
        errors::FORBIDDEN_ALI_GROUP_FORBIDDEN_REGION,
    )
)]
pub struct CreateLoadBalancer {
    /// Address, for example `192.168.XX.XX`.
    pub address: Option<String>,
    /// Address IP version: default `ipv4`, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: Option<String>,
    /// Address type: default `internet`, for example `internet`.
    pub address_type: Option<String>,
    /// Auto pay: default `false`, for example `true`.
    #[deprecated = "the vendor advises against it"]
    pub auto_pay: Option<bool>,
    /// Bandwidth: 1 to 5000; default `-1`, for example `10`.
    #[rpc(min = 1, max = 5000)]
    pub bandwidth: Option<i32>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Delete protection: default `off`, for example `on`.
    pub delete_protection: Option<String>,
    /// Duration: at least 1, for example `1`.
    #[rpc(min = 1)]
    #[deprecated = "the vendor advises against it"]
    pub duration: Option<i32>,
    /// Instance charge type, for example `PayBySpec`.
    pub instance_charge_type: Option<String>,
    /// Internet charge type: default `paybytraffic`, for example `paybytraffic`.
    pub internet_charge_type: Option<String>,
    /// Load balancer name, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_name: Option<String>,
    /// Load balancer spec, for example `slb.s1.small`.
    pub load_balancer_spec: Option<String>,
    /// Master zone id, for example `cn-hangzhou-b`.
    pub master_zone_id: Option<String>,
    /// Modification protection reason, for example `Managed instance`.
    pub modification_protection_reason: Option<String>,
    /// Modification protection status, for example `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type: default `PayOnDemand`, for example `PayOnDemand`.
    #[deprecated = "the vendor advises against it"]
    pub pay_type: Option<String>,
    /// Pricing cycle, for example `month`.
    #[deprecated = "the vendor advises against it"]
    pub pricing_cycle: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtopt****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Slave zone id, for example `cn-hangzhou-d`.
    pub slave_zone_id: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// V switch id, for example `vsw-bp12mw1f8k3jgy****`.
    pub v_switch_id: Option<String>,
    /// VPC id, for example `vpc-bp1aevy8sofi8mh1****`.
    pub vpc_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `test`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`CreateLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateLoadBalancerResponse {
    /// Address, for example `42.XX.XX.6`.
    pub address: String,
    /// Address IP version, for example `ipv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Load balancer id, for example `lb-hddhfjg****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_name: String,
    /// Network type, for example `classic`.
    pub network_type: String,
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource group id, for example `rg-atstuj3rto****`.
    pub resource_group_id: String,
    /// V switch id, for example `vsw-255ecr****`.
    pub v_switch_id: String,
    /// VPC id, for example `vpc-25dvzy9****`.
    pub vpc_id: String,
}
