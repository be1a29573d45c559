// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAtiAgentRegisterInfoMarket`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes ati agent register info market.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeAtiAgentRegisterInfoMarket)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = endpoints, item = Endpoint)
)]
pub struct DescribeAtiAgentRegisterInfoMarket {
    /// Agent host, for example `example.com`.
    pub agent_host: Option<String>,
    /// Agent version, for example `5.0.1`.
    pub agent_version: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
}

/// Answer of [`DescribeAtiAgentRegisterInfoMarket`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAtiAgentRegisterInfoMarketResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Agent description, for example `支付服务`.
    pub agent_description: String,
    /// Agent display name, for example `测试Agent`.
    pub agent_display_name: String,
    /// Agent host, for example `www.example.com`.
    pub agent_host: String,
    /// Agent id, for example `gsc01629925@5e0964fd-951c-4e45-b518-d09d4d2db8ca`.
    pub agent_id: String,
    /// Agent register info id, for example `2074753647748672512`.
    pub agent_register_info_id: String,
    /// Agent version, for example `3.9.3`.
    pub agent_version: String,
    /// Categories.
    #[rpc(wrapper = "category")]
    pub categories: Vec<String>,
    /// Endpoints.
    #[rpc(wrapper = "Endpoint")]
    pub endpoints: Vec<Endpoint>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Disable`.
    pub status: String,
    /// Trust card content, for example `忽略`.
    pub trust_card_content: String,
    /// Trust level, for example `基础认证`.
    pub trust_level: String,
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
