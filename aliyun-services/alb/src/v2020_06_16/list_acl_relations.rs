// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAclRelations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists ACL relations.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListAclRelations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::FORBIDDEN_ACL, errors::RESOURCE_NOT_FOUND_ACL)
)]
pub struct ListAclRelations {
    /// ACL ids: 1 to 5 items.
    #[rpc(min_len = 1, max_len = 5, required)]
    pub acl_ids: Vec<String>,
}

/// Answer of [`ListAclRelations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAclRelationsResponse {
    /// ACL relations.
    pub acl_relations: Vec<AclRelation>,
    /// Id of the request.
    pub request_id: String,
}

/// ACL relation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclRelation {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// Related listeners.
    pub related_listeners: Vec<RelatedListener>,
}

/// Related listener.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RelatedListener {
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
    /// Listener port, for example `80`.
    pub listener_port: Option<i64>,
    /// Listener protocol, for example `HTTPS`.
    pub listener_protocol: String,
    /// Load balancer id, for example `lb-bp1b6c719dfa08ex****`.
    pub load_balancer_id: String,
    /// Status, for example `Associated`.
    pub status: String,
}
