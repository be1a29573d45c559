// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableDeletionProtection`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables deletion protection.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DisableDeletionProtection)
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
pub struct DisableDeletionProtection {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Resource id, for example `re-atstuj3rtop****`.
    pub resource_id: String,
}

/// Answer of [`DisableDeletionProtection`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableDeletionProtectionResponse {
    /// Id of the request.
    pub request_id: String,
}
