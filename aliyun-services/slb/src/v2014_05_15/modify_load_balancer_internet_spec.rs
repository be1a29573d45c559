// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyLoadBalancerInternetSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies load balancer internet spec.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInternetSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_FAILED_UNPAID_BILLS_EXIST, errors::OPERATION_NOT_ALLOWED,
        errors::INSTANCE_SHARE_SLB_NOT_SUPPORT_PAY95, errors::INSTANCE_PAY95_RATE_INVALID,
        errors::INSTANCE_PAY95_BANDWIDTH_ILLEGAL,
        errors::INSTANCE_INTERNET_CHARGE_TYPE_NOT_ALLOWED,
        errors::PAYFOR_ACCOUNT_MONEY_VALIDATE_ERROR, errors::OPERATION_DENIED_PAY_BY_CLCU,
    )
)]
pub struct ModifyLoadBalancerInternetSpec {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Bandwidth: 1 to 5000; default `-1`, for example `10`.
    #[rpc(min = 1, max = 5000)]
    pub bandwidth: Option<i32>,
    /// Internet charge type, for example `paybytraffic`.
    pub internet_charge_type: Option<String>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex******`.
    pub load_balancer_id: String,
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

/// Answer of [`ModifyLoadBalancerInternetSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyLoadBalancerInternetSpecResponse {
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
