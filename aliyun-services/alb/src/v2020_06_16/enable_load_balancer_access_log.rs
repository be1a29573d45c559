// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableLoadBalancerAccessLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables load balancer access log.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/EnableLoadBalancerAccessLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_ACCESS_LOG_ENABLED, errors::INCORRECT_STATUS_LOAD_BALANCER,
        errors::FORBIDDEN_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct EnableLoadBalancerAccessLog {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-bd6oylbckp6k9x****`.
    pub load_balancer_id: String,
    /// Log project, for example `sls-setter`.
    pub log_project: String,
    /// Log store, for example `test`.
    pub log_store: String,
}

/// Answer of [`EnableLoadBalancerAccessLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableLoadBalancerAccessLogResponse {
    /// Job id, for example `ff7713ca-5818-4120-85e3-0bf9fr******`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
