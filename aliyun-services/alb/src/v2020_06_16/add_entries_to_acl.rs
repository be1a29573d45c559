// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddEntriesToAcl`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Adds entries to ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/AddEntriesToAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_ALREADY_EXIST_ACL_ENTRY, errors::RESOURCE_QUOTA_EXCEEDED_ACL_ENTRIES_NUM,
        errors::INCORRECT_STATUS_ACL, errors::RESOURCE_QUOTA_EXCEEDED_LISTENER_ACL_ENTRIES_NUM,
        errors::RESOURCE_QUOTA_EXCEEDED_LOAD_BALANCER_ACL_ENTRIES_NUM,
        errors::RESOURCE_NOT_FOUND_ACL,
    )
)]
pub struct AddEntriesToAcl {
    /// ACL entries: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20, required)]
    pub acl_entries: Vec<AclEntry>,
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
}

/// ACL entry.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AclEntry {
    /// Description, for example `test-entry`.
    pub description: Option<String>,
    /// Entry, for example `10.0.1.0/24`.
    pub entry: String,
}

/// Answer of [`AddEntriesToAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddEntriesToAclResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
