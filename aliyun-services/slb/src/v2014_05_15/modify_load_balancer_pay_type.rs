// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyLoadBalancerPayType`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies load balancer pay type.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerPayType)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_NOT_ALLOWED, errors::OPERATION_DENIED_PAY_BY_CLCU)
)]
#[deprecated = "the vendor advises against it"]
pub struct ModifyLoadBalancerPayType {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Duration: at least 1, for example `1`.
    #[rpc(min = 1)]
    pub duration: Option<i32>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type: default `PrePay`, for example `PrePay`.
    pub pay_type: Option<String>,
    /// Pricing cycle, for example `month`.
    pub pricing_cycle: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyLoadBalancerPayType`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyLoadBalancerPayTypeResponse {
    /// Order id, for example `20212961978891`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
