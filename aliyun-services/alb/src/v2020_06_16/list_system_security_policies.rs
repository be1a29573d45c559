// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSystemSecurityPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists system security policies.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListSystemSecurityPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS
)]
pub struct ListSystemSecurityPolicies {}

/// Answer of [`ListSystemSecurityPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSystemSecurityPoliciesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security policies.
    pub security_policies: Vec<SecurityPolicy>,
}

/// Security policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPolicy {
    /// Ciphers.
    pub ciphers: Vec<String>,
    /// Security policy id, for example `spy-n0kn923****`.
    pub security_policy_id: String,
    /// TLS versions.
    #[rpc(name = "TLSVersions")]
    pub tls_versions: Vec<String>,
}
