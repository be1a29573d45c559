// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates load balancer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::SYSTEM_BUSY, errors::RESOURCE_IN_CONFIGURING_LOADBALANCER,
        errors::DRY_RUN_OPERATION, errors::ILLEGAL_PARAM_LOAD_BALANCER_NAME,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct UpdateLoadBalancerAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cps, for example `1`.
    pub cps: Option<i32>,
    /// Cross zone enabled, for example `false`.
    pub cross_zone_enabled: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-wb7r6dlwetvt5j****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `NLB1`.
    pub load_balancer_name: Option<String>,
    /// Region id, for example `cn-beijing`.
    pub region_id: Option<String>,
}

/// Answer of [`UpdateLoadBalancerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerAttributeResponse {
    /// Job id, for example `aab74cfa-3bc4-48fc-80fc-0101da5a****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
