// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAtiAgentRegisterInfos`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists ati agent register infos.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiAgentRegisterInfos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = agent_register_infos,
        item = AgentRegisterInfo
    )
)]
pub struct ListAtiAgentRegisterInfos {
    /// Agent display name, for example `测试Agent`.
    pub agent_display_name: Option<String>,
    /// Agent host, for example `www.example.com`.
    pub agent_host: Option<String>,
    /// Agent id, for example `liuq@azt400`.
    pub agent_id: Option<String>,
    /// Agent version, for example `1.0.0`.
    pub agent_version: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Status, for example `活跃`.
    pub status: Option<String>,
}

/// Answer of [`ListAtiAgentRegisterInfos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAtiAgentRegisterInfosResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent register infos.
    #[rpc(wrapper = "AgentRegisterInfo")]
    pub agent_register_infos: Vec<AgentRegisterInfo>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `11`.
    pub total_items: Option<i64>,
    /// Total pages, for example `2`.
    pub total_pages: Option<i64>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `CreateUser`.
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

/// Agent register info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AgentRegisterInfo {
    /// Agent display name.
    pub agent_display_name: String,
    /// Agent host.
    pub agent_host: String,
    /// Agent id.
    pub agent_id: String,
    /// Agent register info id.
    pub agent_register_info_id: String,
    /// Agent version.
    pub agent_version: String,
    /// Ati name.
    pub ati_name: String,
    /// Create timestamp.
    pub create_timestamp: String,
    /// Endpoints.
    #[rpc(wrapper = "Endpoint")]
    pub endpoints: Vec<Endpoint>,
    /// Status.
    pub status: String,
    /// Update timestamp.
    pub update_timestamp: String,
}

/// Endpoint.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Endpoint {
    /// Protocol.
    pub protocol: String,
}
