// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableLoadBalancerAccessLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables load balancer access log.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DisableLoadBalancerAccessLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_ACCESS_LOG_DISABLED,
        errors::RESOURCE_IN_CONFIGURING_LOAD_BALANCER, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DisableLoadBalancerAccessLog {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex*****`.
    pub load_balancer_id: String,
}

/// Answer of [`DisableLoadBalancerAccessLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableLoadBalancerAccessLogResponse {
    /// Id of the request.
    pub request_id: String,
}
