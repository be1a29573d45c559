// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LoadBalancerLeaveSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `LoadBalancerLeaveSecurityGroup`.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/LoadBalancerLeaveSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::SYSTEM_BUSY, errors::RESOURCE_IN_CONFIGURING_LOADBALANCER,
        errors::FORBIDDEN_SECURITY_GROUP, errors::RESOURCE_NOT_FOUND_S,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct LoadBalancerLeaveSecurityGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security group ids: at most 10 items.
    #[rpc(max_len = 10, required)]
    pub security_group_ids: Vec<String>,
}

/// Answer of [`LoadBalancerLeaveSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerLeaveSecurityGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
