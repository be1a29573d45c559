// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LoadBalancerLeaveSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `LoadBalancerLeaveSecurityGroup`.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/LoadBalancerLeaveSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER,
        errors::OPERATION_DENIED_SECURITY_GROUP_NOT_SUPPORT,
        errors::RESOURCE_NOT_ASSOCIATED_SECURITY_GROUP, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SECURITY_GROUP,
    )
)]
pub struct LoadBalancerLeaveSecurityGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-iv9gj3lpak6fbj****`.
    pub load_balancer_id: String,
    /// Security group ids: at most 4 items.
    #[rpc(max_len = 4, required)]
    pub security_group_ids: Vec<String>,
}

/// Answer of [`LoadBalancerLeaveSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerLeaveSecurityGroupResponse {
    /// Job id, for example `51c5b627-3500-487c-b17d-5cc583f0****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
