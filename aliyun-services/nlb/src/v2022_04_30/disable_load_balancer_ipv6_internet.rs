// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableLoadBalancerIpv6Internet`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables load balancer IPv6 internet.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DisableLoadBalancerIpv6Internet)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_IPV6_INTRANET_INSTANCE,
        errors::OPERATION_DENIED_NON_DUAL_STACK_INSTANCE,
        errors::RESOURCE_IN_CONFIGURING_LOADBALANCER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DisableLoadBalancerIpv6Internet {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DisableLoadBalancerIpv6Internet`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableLoadBalancerIpv6InternetResponse {
    /// Id of the request.
    pub request_id: String,
}
