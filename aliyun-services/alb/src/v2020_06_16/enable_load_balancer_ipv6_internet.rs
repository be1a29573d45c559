// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableLoadBalancerIpv6Internet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables load balancer IPv6 internet.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/EnableLoadBalancerIpv6Internet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::OPERATION_DENIED_NON_DUAL_STACK_INSTANCE,
        errors::OPERATION_DENIED_IPV6_INTERNET_INSTANCE, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct EnableLoadBalancerIpv6Internet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-o2cvudgo6rlqz7****`.
    pub load_balancer_id: String,
}

/// Answer of [`EnableLoadBalancerIpv6Internet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableLoadBalancerIpv6InternetResponse {
    /// Job id, for example `4a6e3ad4-ef08-4ab1-b332-fa621cfe****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
