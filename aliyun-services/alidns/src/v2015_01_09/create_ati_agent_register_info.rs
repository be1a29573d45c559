// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAtiAgentRegisterInfo`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Creates ati agent register info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/CreateAtiAgentRegisterInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct CreateAtiAgentRegisterInfo {
    /// Agent description, for example `支付服务`.
    pub agent_description: Option<String>,
    /// Agent display name, for example `测试Agent`.
    pub agent_display_name: String,
    /// Agent host, for example `example.com`.
    pub agent_host: String,
    /// Agent version, for example `1.0.1`.
    pub agent_version: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Endpoints.
    #[rpc(json, required)]
    pub endpoints: Vec<Endpoint>,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: String,
}

/// Endpoint.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Endpoint {
    /// Agent URL, for example `https://www.example.com/mcp`.
    pub agent_url: Option<String>,
    /// Metadata URL.
    pub metadata_url: Option<String>,
    /// Protocol, for example `A2A`.
    pub protocol: Option<String>,
    /// Transports.
    pub transports: Vec<String>,
}

/// Answer of [`CreateAtiAgentRegisterInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAtiAgentRegisterInfoResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent register info id, for example `2074031103110331392`.
    pub agent_register_info_id: String,
    /// Ati name, for example `ati://v1.0.0.www.example.com`.
    pub ati_name: String,
    /// Create timestamp, for example `1527690629357`.
    pub create_timestamp: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Status.
    pub status: String,
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
