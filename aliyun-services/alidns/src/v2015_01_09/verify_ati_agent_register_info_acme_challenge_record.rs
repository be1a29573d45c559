// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `VerifyAtiAgentRegisterInfoAcmeChallengeRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Verifies ati agent register info acme challenge record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/VerifyAtiAgentRegisterInfoAcmeChallengeRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecord {
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`VerifyAtiAgentRegisterInfoAcmeChallengeRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VerifyAtiAgentRegisterInfoAcmeChallengeRecordResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Error code, for example `Success`.
    pub error_code: String,
    /// Error message, for example `PrecheckFailedOnTooManyVmSnapshot`.
    pub error_message: String,
    /// Message, for example `ACME DNS-01 域名验证通过`.
    pub message: String,
    /// Precheck status, for example `PASSED`.
    pub precheck_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Verify timestamp, for example `1782572400000`.
    pub verify_timestamp: Option<i64>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `RemoveRspDomainServerHoldStatusForGateway`.
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
