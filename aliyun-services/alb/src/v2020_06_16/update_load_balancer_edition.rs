// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateLoadBalancerEdition`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates load balancer edition.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateLoadBalancerEdition)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::OPERATION_DENIED_DOWNGRADE, errors::OPERATION_DENIED_EDITION_NOT_CHANGED,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
    )
)]
pub struct UpdateLoadBalancerEdition {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Load balancer edition, for example `Standard`.
    pub load_balancer_edition: String,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
}

/// Answer of [`UpdateLoadBalancerEdition`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateLoadBalancerEditionResponse {
    /// Id of the request.
    pub request_id: String,
}
