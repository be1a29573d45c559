// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SubmitAtiAgentRegisterInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Submits ati agent register info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SubmitAtiAgentRegisterInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct SubmitAtiAgentRegisterInfo {
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Identity CSR.
    pub identity_csr: String,
    /// Server cert pem.
    pub server_cert_pem: String,
}

/// Answer of [`SubmitAtiAgentRegisterInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SubmitAtiAgentRegisterInfoResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Id of the request.
    pub request_id: String,
    /// Status.
    pub status: Option<bool>,
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
