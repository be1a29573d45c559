// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DissociateAclsFromListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Dissociates ACLs from listener.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DissociateAclsFromListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::INCORRECT_STATUS_ACL,
        errors::RESOURCE_IN_CONFIGURING, errors::LOCK_FAILED, errors::RESOURCE_NOT_ASSOCIATED_ACL,
    )
)]
pub struct DissociateAclsFromListener {
    /// ACL ids: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub acl_ids: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Answer of [`DissociateAclsFromListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DissociateAclsFromListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
