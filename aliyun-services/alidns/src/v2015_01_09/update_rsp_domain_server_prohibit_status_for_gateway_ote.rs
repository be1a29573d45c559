// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateRspDomainServerProhibitStatusForGatewayOte`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates rsp domain server prohibit status for gateway ote.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateRspDomainServerProhibitStatusForGatewayOte)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOte {
    /// Add status list.
    #[rpc(dotted)]
    pub add_status_list: Vec<AddStatus>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Delete status list.
    #[rpc(dotted)]
    pub delete_status_list: Vec<DeleteStatus>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
}

/// Add status.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AddStatus {
    /// Status, for example `serverDeleteProhibited`.
    pub status: Option<String>,
    /// Status msg.
    pub status_msg: Option<String>,
}

/// Delete status.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DeleteStatus {
    /// Status, for example `serverDeleteProhibited`.
    pub status: Option<String>,
    /// Status msg.
    pub status_msg: Option<String>,
}

/// Answer of [`UpdateRspDomainServerProhibitStatusForGatewayOte`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateRspDomainServerProhibitStatusForGatewayOteResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Data.
    pub data: Option<Data>,
    /// Recoverable error, for example `true`.
    pub recoverable_error: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `UpdateRspDomainServerProhibitStatusForGatewayOte`.
    pub auth_action: String,
    /// Auth principal display name, for example `2015555733387XXXX`.
    pub auth_principal_display_name: String,
    /// Auth principal owner id, for example `10469733312XXX`.
    pub auth_principal_owner_id: String,
    /// Auth principal type, for example `SubUser`.
    pub auth_principal_type: String,
    /// Encoded diagnostic message.
    pub encoded_diagnostic_message: String,
    /// No permission type, for example `ImplicitDeny`.
    pub no_permission_type: String,
    /// Policy type, for example `DlpSend`.
    pub policy_type: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Status list.
    pub status_list: Vec<Status>,
}

/// Status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Status {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Status, for example `serverUpdateProhibited`.
    pub status: String,
    /// Status msg.
    pub status_msg: String,
}
