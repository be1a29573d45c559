// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTLSCipherPolicies`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists TLS cipher policies.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ListTLSCipherPolicies)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        more = is_truncated,
        size = max_items,
        items = tls_cipher_policies,
        item = TLSCipherPolicy
    ),
    errors(errors::QUERY_TOKEN_INVALID, errors::QUERY_TOKEN_NOT_EXIST)
)]
pub struct ListTLSCipherPolicies {
    /// Include listener: default `false`, for example `false`.
    pub include_listener: Option<bool>,
    /// Max items, for example `20`.
    pub max_items: Option<i32>,
    /// Name, for example `TLSPolicy-test****`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// TLS cipher policy id, for example `tls-bp17elso1h323r****`.
    #[rpc(name = "TLSCipherPolicyId")]
    pub tls_cipher_policy_id: Option<String>,
}

/// Answer of [`ListTLSCipherPolicies`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTLSCipherPoliciesResponse {
    /// Is truncated, for example `false`.
    pub is_truncated: Option<bool>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// TLS cipher policies.
    #[rpc(name = "TLSCipherPolicies")]
    pub tls_cipher_policies: Vec<TLSCipherPolicy>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// TLS cipher policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TLSCipherPolicy {
    /// Ciphers.
    pub ciphers: Vec<String>,
    /// Create time, for example `1608273800000`.
    pub create_time: Option<i64>,
    /// Instance id, for example `tls-bp17elso1h323r****`.
    pub instance_id: String,
    /// Name, for example `TLSPolicy-test****`.
    pub name: String,
    /// Relate listeners.
    pub relate_listeners: Vec<RelateListener>,
    /// Status, for example `normal`.
    pub status: String,
    /// TLS versions.
    #[rpc(name = "TLSVersions")]
    pub tls_versions: Vec<String>,
}

/// Relate listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelateListener {
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
    /// Port, for example `80`.
    pub port: Option<i64>,
    /// Protocol, for example `HTTPS`.
    pub protocol: String,
}
