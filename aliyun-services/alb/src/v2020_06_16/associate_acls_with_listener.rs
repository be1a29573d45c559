// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AssociateAclsWithListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Associates ACLs with listener.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/AssociateAclsWithListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::QUOTA_EXCEEDED_ACLS_NUM, errors::INCORRECT_STATUS_ACL,
        errors::RESOURCE_QUOTA_EXCEEDED_LISTENER_ACL_ENTRIES_NUM,
        errors::OPERATION_DENIED_ACL_NOT_SUPPORT, errors::RESOURCE_ALREADY_EXIST_ACL_ENTRY,
        errors::RESOURCE_IN_USE_ACL,
        errors::OPERATION_DENIED_LOAD_BALANCER_JOINED_SECURITY_GROUP_NOT_SUPPORT_ACL,
        errors::RESOURCE_NOT_FOUND_ACL, errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct AssociateAclsWithListener {
    /// ACL ids: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub acl_ids: Vec<String>,
    /// ACL type, for example `White`.
    pub acl_type: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Answer of [`AssociateAclsWithListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociateAclsWithListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
