// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddRspDomainServerHoldStatusForGatewayOte`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Adds rsp domain server hold status for gateway ote.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/AddRspDomainServerHoldStatusForGatewayOte)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct AddRspDomainServerHoldStatusForGatewayOte {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Domain name, for example `dns-example.top`.
    pub domain_name: String,
    /// Status msg.
    pub status_msg: String,
}

/// Answer of [`AddRspDomainServerHoldStatusForGatewayOte`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddRspDomainServerHoldStatusForGatewayOteResponse {
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
    /// Auth action, for example `AddRspDomainServerHoldStatusForGatewayOte`.
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
}
