// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecurityPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists security policy.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListSecurityPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = security_policies,
        item = SecurityPolicy
    ),
    errors(errors::SYSTEM_BUSY, errors::FORBIDDEN_NO_PERMISSION)
)]
pub struct ListSecurityPolicy {
    /// Tag.
    #[rpc(dotted, query)]
    pub tag: Vec<Tag>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: Option<String>,
    /// Security policy ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub security_policy_ids: Vec<String>,
    /// Security policy names: at most 20 items.
    #[rpc(max_len = 20)]
    pub security_policy_names: Vec<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Test`.
    pub key: Option<String>,
    /// Value, for example `Test`.
    pub value: Option<String>,
}

/// Answer of [`ListSecurityPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecurityPolicyResponse {
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
    /// Ciphers, for example `ECDHE-ECDSA-AES128-SHA`.
    pub ciphers: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Related listeners.
    pub related_listeners: Vec<RelatedListener>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
    pub resource_group_id: String,
    /// Security policy id, for example `tls-bp14bb1e7dll4f****`.
    pub security_policy_id: String,
    /// Security policy name, for example `TLSCipherPolicy`.
    pub security_policy_name: String,
    /// Security policy status, for example `Available`.
    pub security_policy_status: String,
    /// Tags.
    pub tags: Vec<SecurityPolicyTag>,
    /// TLS version, for example `TLSv1.0`.
    pub tls_version: String,
}

/// Related listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedListener {
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@443`.
    pub listener_id: String,
    /// Listener port, for example `443`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `TCPSSL`.
    pub listener_protocol: String,
    /// Load balancer id, for example `nlb-83ckzc8d4xlp8o****`.
    pub load_balancer_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityPolicyTag {
    /// Key, for example `Test`.
    pub key: String,
    /// Value, for example `Test`.
    pub value: String,
}
