// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAtiAgentRegisterInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes ati agent register info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAgentRegisterInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeAtiAgentRegisterInfo {
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
}

/// Answer of [`DescribeAtiAgentRegisterInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAtiAgentRegisterInfoResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent description, for example `支付服务`.
    pub agent_description: String,
    /// Agent display name, for example `测试Agent`.
    pub agent_display_name: String,
    /// Agent host, for example `example.com`.
    pub agent_host: String,
    /// Agent id, for example `019f3672-9705-7a7a-88fd-9a6a211aa5f2`.
    pub agent_id: String,
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Agent version, for example `1.0.1`.
    pub agent_version: String,
    /// Ati name, for example `ati://v1.0.0.www.example.com`.
    pub ati_name: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Endpoints.
    #[rpc(wrapper = "Endpoint")]
    pub endpoints: Vec<Endpoint>,
    /// Identity cert serial number.
    pub identity_cert_serial_number: String,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: String,
    /// Registrant name, for example `张xx`.
    pub registrant_name: String,
    /// Reject reason.
    pub reject_reason: Option<RejectReason>,
    /// Id of the request.
    pub request_id: String,
    /// Server cert serial number, for example `忽略`.
    pub server_cert_serial_number: String,
    /// Status, for example `活跃`.
    pub status: String,
    /// Trust card, for example `忽略`.
    pub trust_card: String,
    /// Trust card URL, for example `已废弃`.
    pub trust_card_url: String,
    /// Update timestamp, for example `1527690629357`.
    pub update_timestamp: Option<i64>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `RemoveRspDomainServerHoldStatusForGateway`.
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

/// Endpoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Endpoint {
    /// Agent URL.
    pub agent_url: String,
    /// Metadata URL.
    pub metadata_url: String,
    /// Protocol.
    pub protocol: String,
    /// Transports.
    #[rpc(wrapper = "Transport")]
    pub transports: Vec<String>,
}

/// Reject reason.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RejectReason {
    /// Message, for example `非法状态`.
    pub message: String,
    /// Type, for example `ACME_VERIFY_FAILED`.
    pub r#type: String,
}
