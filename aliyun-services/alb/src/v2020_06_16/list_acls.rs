// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAcls`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists ACLs.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListAcls)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = acls, item = Acl),
    waiter(available, status = acls[].acl_status, done("Available")),
    waiter(deleted, status = acls[].acl_status, done(missing)),
    errors(errors::FORBIDDEN_ACL)
)]
pub struct ListAcls {
    /// ACL ids: at most 20 items.
    #[rpc(max_len = 20)]
    pub acl_ids: Vec<String>,
    /// ACL names: at most 10 items.
    #[rpc(max_len = 10)]
    pub acl_names: Vec<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group id, for example `rg-atstuj3rtopty****`.
    pub resource_group_id: Option<String>,
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

/// Answer of [`ListAcls`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAclsResponse {
    /// ACLs.
    pub acls: Vec<Acl>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// ACL.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Acl {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// ACL name, for example `test-acl`.
    pub acl_name: String,
    /// ACL status, for example `Available`.
    pub acl_status: String,
    /// Address IP version, for example `IPv4`.
    #[rpc(name = "AddressIPVersion")]
    pub address_ip_version: String,
    /// Config managed enabled, for example `false`.
    pub config_managed_enabled: Option<bool>,
    /// Create time, UTC, for example `2023-02-15T07:37:33Z`.
    pub create_time: String,
    /// Resource group id, for example `rg-atstuj3rtopty****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<AclTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
