// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLoadBalancer`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes load balancer.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteLoadBalancer)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_S, errors::RESOURCE_IN_CONFIGURING_LOADBALANCER,
        errors::RESOURCE_IN_CREATING_LOADBALANCER, errors::DRY_RUN_OPERATION,
        errors::OPERATION_DENIED_DELETION_PROTECTION_ENABLED,
        errors::INCORRECT_STATUS_LOADBALANCER, errors::CONFLICT_LOCK,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct DeleteLoadBalancer {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-wb7r6dlwetvt5j****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteLoadBalancer`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLoadBalancerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
