// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAcl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes ACL.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteAcl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_IN_USE_ACL, errors::INCORRECT_STATUS_ACL, errors::FORBIDDEN_ACL,
        errors::RESOURCE_NOT_FOUND_ACL,
    )
)]
pub struct DeleteAcl {
    /// ACL id, for example `nacl-hp34s2h0xx1ht4nwo****`.
    pub acl_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
}

/// Answer of [`DeleteAcl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAclResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
