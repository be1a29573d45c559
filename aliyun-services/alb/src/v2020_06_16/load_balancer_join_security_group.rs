// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LoadBalancerJoinSecurityGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `LoadBalancerJoinSecurityGroup`.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/LoadBalancerJoinSecurityGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::RESOURCE_ALREADY_ASSOCIATED_SECURITY_GROUP,
        errors::RESOURCE_QUOTA_EXCEEDED_SECURITY_GROUP_NUM,
        errors::OPERATION_DENIED_SECURITY_GROUP_NOT_SUPPORT,
        errors::OPERATION_DENIED_LB_ASSOCIATED_ACL_CAN_NOT_JOIN_SECURITY_GROUP,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_SECURITY_GROUP,
    )
)]
pub struct LoadBalancerJoinSecurityGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-h7kcw4g4nnvtqp****`.
    pub load_balancer_id: String,
    /// Security group ids: at most 4 items.
    #[rpc(max_len = 4, required)]
    pub security_group_ids: Vec<String>,
}

/// Answer of [`LoadBalancerJoinSecurityGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LoadBalancerJoinSecurityGroupResponse {
    /// Job id, for example `8fe81f25-79a0-4fa0-9036-f2601fda****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
