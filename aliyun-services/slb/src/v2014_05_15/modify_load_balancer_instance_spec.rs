// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyLoadBalancerInstanceSpec`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies load balancer instance spec.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ModifyLoadBalancerInstanceSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MODIFY_SPEC_NOT_ALLOWED, errors::OPERATION_NOT_ALLOWED,
        errors::INVALID_PARAMETER_BANDWIDTH, errors::CHANGE_LB_SPEC_NOT_ALLOWED,
        errors::OPERATION_DENIED_PAY_BY_CLCU,
    )
)]
pub struct ModifyLoadBalancerInstanceSpec {
    /// Auto pay: default `false`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Load balancer id, for example `lb-bp1b6c719df*********`.
    pub load_balancer_id: String,
    /// Load balancer spec, for example `slb.s2.small`.
    pub load_balancer_spec: String,
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

/// Answer of [`ModifyLoadBalancerInstanceSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyLoadBalancerInstanceSpecResponse {
    /// Order id, for example `201429619788910`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
