// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `VerifyAtiAgentDnsRecords`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Verifies ati agent DNS records.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/VerifyAtiAgentDnsRecords)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct VerifyAtiAgentDnsRecords {
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`VerifyAtiAgentDnsRecords`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct VerifyAtiAgentDnsRecordsResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Agent status, for example `活跃`.
    pub agent_status: String,
    /// All verified, for example `true`.
    pub all_verified: Option<bool>,
    /// Id of the request.
    pub request_id: String,
    /// Results.
    #[rpc(wrapper = "Result")]
    pub results: Vec<ResponseResult>,
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
    /// Auth principal owner id, for example `1046973331XXXX`.
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

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResult {
    /// Fail reason.
    pub fail_reason: String,
    /// Record name.
    pub record_name: String,
    /// Record type.
    pub record_type: String,
    /// Verify status.
    pub verify_status: String,
}
