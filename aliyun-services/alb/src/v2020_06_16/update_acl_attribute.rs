// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAclAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates ACL attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/UpdateAclAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(errors::CONFLICT_ACL, errors::INCORRECT_STATUS_ACL, errors::RESOURCE_NOT_FOUND_ACL)
)]
pub struct UpdateAclAttribute {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// ACL name, for example `test-acl`.
    pub acl_name: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
}

/// Answer of [`UpdateAclAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAclAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
