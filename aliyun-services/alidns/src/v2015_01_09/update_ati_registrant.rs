// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAtiRegistrant`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates ati registrant.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAtiRegistrant)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAtiRegistrant {
    /// Cc, for example `中国`.
    pub cc: Option<String>,
    /// City, for example `杭州市`.
    pub city: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Document code.
    pub document_code: Option<String>,
    /// Document image, for example `证件图片`.
    pub document_image: Option<String>,
    /// Document type, for example `SFZ`.
    pub document_type: Option<String>,
    /// Email.
    pub email: Option<String>,
    /// Name, for example `张xx`.
    pub name: Option<String>,
    /// Phone.
    pub phone: Option<String>,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: Option<String>,
    /// State, for example `浙江省`.
    pub state: Option<String>,
    /// Street, for example `xx区xx街道`.
    pub street: Option<String>,
}

/// Answer of [`UpdateAtiRegistrant`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAtiRegistrantResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `AddRspDomainServerHoldStatusForGateway`.
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
