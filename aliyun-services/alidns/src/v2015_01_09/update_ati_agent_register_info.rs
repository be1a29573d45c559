// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateAtiAgentRegisterInfo`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Updates ati agent register info.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/UpdateAtiAgentRegisterInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateAtiAgentRegisterInfo {
    /// Agent description, for example `支付服务`.
    pub agent_description: Option<String>,
    /// Agent display name, for example `测试Agent`.
    pub agent_display_name: Option<String>,
    /// Agent host, for example `example.com`.
    pub agent_host: Option<String>,
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: Option<String>,
    /// Agent version, for example `1.0.0`.
    pub agent_version: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Endpoints.
    #[rpc(json)]
    pub endpoints: Vec<Endpoint>,
    /// Registrant id, for example `2072277378616354816`.
    pub registrant_id: Option<String>,
}

/// Endpoint.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Endpoint {
    /// Agent URL, for example `https://my-agent.example.com/mcp`.
    pub agent_url: Option<String>,
    /// Metadata URL.
    pub metadata_url: Option<String>,
    /// Protocol, for example `mcp`.
    pub protocol: Option<String>,
    /// Transports.
    pub transports: Vec<String>,
}

/// Answer of [`UpdateAtiAgentRegisterInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateAtiAgentRegisterInfoResponse {
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
    /// Auth action, for example `CreateUser`.
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
