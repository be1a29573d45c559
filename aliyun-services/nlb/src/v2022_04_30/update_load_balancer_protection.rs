// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates load balancer protection.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/UpdateLoadBalancerProtection)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_IN_CONFIGURING_S, errors::ILLEGAL_PARAM,
        errors::IDEMPOTENCE_SIGNATURE_MISMATCH, errors::CONFLICT_LOCK,
        errors::RESOURCE_IN_CONFIGURING_LOADBALANCER, errors::DRY_RUN_OPERATION,
        errors::ILLEGAL_PARAM_DELETION_PROTECTION_REASON,
        errors::ILLEGAL_PARAM_MODIFICATION_PROTECTION_REASON,
        errors::RESOURCE_IN_CREATING_LOADBALANCER, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct UpdateLoadBalancerProtection {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Deletion protection enabled, for example `false`.
    pub deletion_protection_enabled: Option<bool>,
    /// Deletion protection reason, for example `Instance_Is_Bound_By_Acceleration_Instance`.
    pub deletion_protection_reason: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
    /// Modification protection reason, for example `ConsoleProtection`.
    pub modification_protection_reason: Option<String>,
    /// Modification protection status, for example `ConsoleProtection`.
    pub modification_protection_status: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`UpdateLoadBalancerProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
