// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SearchAtiAgentRegisterInfoMarket`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Searches ati agent register info market.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/SearchAtiAgentRegisterInfoMarket)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = agents,
        item = Agent
    )
)]
pub struct SearchAtiAgentRegisterInfoMarket {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Keyword, for example `example.com`.
    pub keyword: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Protocol, for example `mcp`.
    pub protocol: Option<String>,
    /// Status, for example `活跃`.
    pub status: Option<String>,
    /// Trust level, for example `基础认证`.
    pub trust_level: Option<String>,
}

/// Answer of [`SearchAtiAgentRegisterInfoMarket`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SearchAtiAgentRegisterInfoMarketResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agents.
    #[rpc(wrapper = "Agent")]
    pub agents: Vec<Agent>,
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
    /// Total items, for example `2`.
    pub total_items: Option<i64>,
    /// Total pages, for example `11`.
    pub total_pages: Option<i64>,
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

/// Agent.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Agent {
    /// Agent description.
    pub agent_description: String,
    /// Agent display name.
    pub agent_display_name: String,
    /// Agent host.
    pub agent_host: String,
    /// Agent id.
    pub agent_id: String,
    /// Agent version.
    pub agent_version: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Protocols.
    #[rpc(wrapper = "Protocol")]
    pub protocols: Vec<String>,
    /// Status.
    pub status: String,
    /// Trust card URL.
    pub trust_card_url: String,
    /// Trust level.
    pub trust_level: String,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
}
