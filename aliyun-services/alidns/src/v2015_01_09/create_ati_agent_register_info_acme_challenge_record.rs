// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAtiAgentRegisterInfoAcmeChallengeRecord`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Creates ati agent register info acme challenge record.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateAtiAgentRegisterInfoAcmeChallengeRecord)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecord {
    /// Agent register info id, for example `2074031103110331392`.
    pub agent_register_info_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`CreateAtiAgentRegisterInfoAcmeChallengeRecord`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAtiAgentRegisterInfoAcmeChallengeRecordResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent register info id, for example `2074031103110331392`.
    pub agent_register_info_id: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: String,
    /// Expire timestamp, for example `1528284856000`.
    pub expire_timestamp: String,
    /// Record name, for example `_acme-challenge.www`.
    pub record_name: String,
    /// Record type, for example `TXT`.
    pub record_type: String,
    /// Record value, for example `YkKL7G2TRSAWRRBZ1RcAMeuRYx3Jv28o20yIGmdcYuz`.
    pub record_value: String,
    /// Id of the request.
    pub request_id: String,
    /// Update timestamp, for example `1565505898000`.
    pub update_timestamp: String,
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
