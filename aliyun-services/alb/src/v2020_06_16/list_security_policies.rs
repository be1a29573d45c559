// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecurityPolicies`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists security policies.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListSecurityPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = security_policies,
        item = SecurityPolicy
    ),
    waiter(available, status = security_policies[].security_policy_status, done("Available")),
    errors(errors::FORBIDDEN_SECURITY_POLICY)
)]
pub struct ListSecurityPolicies {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Security policy ids: 1 to 20 items.
    #[rpc(min_len = 1, max_len = 20)]
    pub security_policy_ids: Vec<String>,
    /// Security policy names: 1 to 10 items.
    #[rpc(min_len = 1, max_len = 10)]
    pub security_policy_names: Vec<String>,
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

/// Answer of [`ListSecurityPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecurityPoliciesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Security policies.
    pub security_policies: Vec<SecurityPolicy>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Security policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPolicy {
    /// Ciphers.
    pub ciphers: Vec<String>,
    /// Create time, UTC, for example `2023-02-15T07:37:33Z`.
    pub create_time: String,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Security policy id, for example `rg-atstuj3rtop****`.
    pub security_policy_id: String,
    /// Security policy name, for example `test-secrity`.
    pub security_policy_name: String,
    /// Security policy status, for example `Available`.
    pub security_policy_status: String,
    /// TLS versions.
    #[rpc(name = "TLSVersions")]
    pub tls_versions: Vec<String>,
    /// Tags.
    pub tags: Vec<SecurityPolicyTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPolicyTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
