// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAcl`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/CreateAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_ACLS_NUM, errors::NOT_EXIST_RESOURCE_GROUP, errors::FORBIDDEN_ACL,
    )
)]
pub struct CreateAcl {
    /// ACL name, for example `test-acl`.
    pub acl_name: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Resource group id, for example `rg-atstuj3rtop****`.
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

/// Answer of [`CreateAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAclResponse {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
