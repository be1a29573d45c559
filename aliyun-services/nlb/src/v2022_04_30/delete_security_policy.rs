// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_IN_USE_SECURITY_POLICY, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_SECURITYPOLICY,
    )
)]
pub struct DeleteSecurityPolicy {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Security policy id, for example `tls-bp14bb1e7dll4f****`.
    pub security_policy_id: String,
}

/// Answer of [`DeleteSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSecurityPolicyResponse {
    /// Id of the request.
    pub request_id: String,
}
