// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateSecurityPolicyAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates security policy attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateSecurityPolicyAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::INCORRECT_STATUS_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_SECURITY_POLICY)
)]
pub struct UpdateSecurityPolicyAttribute {
    /// Ciphers: at least 1 items.
    #[rpc(min_len = 1)]
    pub ciphers: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Security policy id, for example `spy-n0kn923****`.
    pub security_policy_id: String,
    /// Security policy name, for example `test-secrity`.
    pub security_policy_name: Option<String>,
    /// TLS versions.
    #[rpc(name = "TLSVersions")]
    pub tls_versions: Vec<String>,
}

/// Answer of [`UpdateSecurityPolicyAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateSecurityPolicyAttributeResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
