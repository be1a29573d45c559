// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::OPERATION_DENIED_DELETION_PROTECTION_ENABLED, errors::FORBIDDEN_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DeleteLoadBalancer {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
    /// Retain resource type.
    pub retain_resource_type: Vec<String>,
}

/// Answer of [`DeleteLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLoadBalancerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
