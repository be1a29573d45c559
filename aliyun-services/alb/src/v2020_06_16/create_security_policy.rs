// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::QUOTA_EXCEEDED_SECURITY_POLICIES_NUM)
)]
pub struct CreateSecurityPolicy {
    /// Ciphers: at least 1 items.
    #[rpc(min_len = 1, required)]
    pub ciphers: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Security policy name, for example `test-secrity`.
    pub security_policy_name: String,
    /// TLS versions.
    #[rpc(name = "TLSVersions", required)]
    pub tls_versions: Vec<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`CreateSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecurityPolicyResponse {
    /// Id of the request.
    pub request_id: String,
    /// Security policy id, for example `scp-bp1bpn0kn9****`.
    pub security_policy_id: String,
}
