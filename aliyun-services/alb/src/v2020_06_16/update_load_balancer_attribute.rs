// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Updates load balancer attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::FORBIDDEN_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct UpdateLoadBalancerAttribute {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer id, for example `alb-o9ulmq5hgn68jk****`.
    pub load_balancer_id: String,
    /// Load balancer name, for example `lb-instance-test`.
    pub load_balancer_name: Option<String>,
    /// Modification protection config.
    #[rpc(dotted)]
    pub modification_protection_config: Option<ModificationProtectionConfig>,
}

/// Modification protection config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ModificationProtectionConfig {
    /// Reason, for example `test`.
    pub reason: Option<String>,
    /// Status, for example `ConsoleProtection`.
    pub status: Option<String>,
}

/// Answer of [`UpdateLoadBalancerAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
