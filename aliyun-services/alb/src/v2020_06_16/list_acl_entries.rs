// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAclEntries`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists ACL entries.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListAclEntries)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = acl_entries, item = AclEntry),
    waiter(available, status = acl_entries[].status, done("Available")),
    errors(errors::FORBIDDEN_ACL, errors::RESOURCE_NOT_FOUND_ACL)
)]
pub struct ListAclEntries {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`ListAclEntries`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAclEntriesResponse {
    /// ACL entries.
    pub acl_entries: Vec<AclEntry>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// ACL entry.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AclEntry {
    /// Description, for example `test-entry`.
    pub description: String,
    /// Entry, for example `10.0.1.1/24`.
    pub entry: String,
    /// Status, for example `Available`.
    pub status: String,
}
