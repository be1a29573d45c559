// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_SECURITY_POLICY, errors::RESOURCE_IN_USE_SECURITY_POLICY,
        errors::FORBIDDEN_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_SECURITY_POLICY,
    )
)]
pub struct DeleteSecurityPolicy {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Security policy id, for example `spy-n0kn923****`.
    pub security_policy_id: String,
}

/// Answer of [`DeleteSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSecurityPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
