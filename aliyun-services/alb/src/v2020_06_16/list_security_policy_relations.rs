// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListSecurityPolicyRelations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists security policy relations.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListSecurityPolicyRelations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::RESOURCE_NOT_FOUND_SECURITY_POLICY)
)]
pub struct ListSecurityPolicyRelations {
    /// Security policy ids: 1 to 5 items.
    #[rpc(min_len = 1, max_len = 5, required)]
    pub security_policy_ids: Vec<String>,
}

/// Answer of [`ListSecurityPolicyRelations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListSecurityPolicyRelationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secrity policy relations.
    pub secrity_policy_relations: Vec<SecrityPolicyRelation>,
}

/// Secrity policy relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecrityPolicyRelation {
    /// Related listeners.
    pub related_listeners: Vec<RelatedListener>,
    /// Security policy id, for example `scp-bp1bpn0kn9****`.
    pub security_policy_id: String,
}

/// Related listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedListener {
    /// Listener id, for example `lsn-0bfuc****`.
    pub listener_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `HTTPS`.
    pub listener_protocol: String,
    /// Load balancer id, for example `lb-bp1o94dp5i6ea****`.
    pub load_balancer_id: String,
}
