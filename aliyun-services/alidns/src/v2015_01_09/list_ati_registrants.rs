// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAtiRegistrants`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists ati registrants.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiRegistrants)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = registrants,
        item = Registrant
    )
)]
pub struct ListAtiRegistrants {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Name, for example `张xx`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Status, for example `审核通过`.
    pub status: Option<String>,
}

/// Answer of [`ListAtiRegistrants`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAtiRegistrantsResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Registrants.
    #[rpc(wrapper = "Registrant")]
    pub registrants: Vec<Registrant>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `224`.
    pub total_items: Option<i64>,
    /// Total pages, for example `11`.
    pub total_pages: Option<i64>,
}

/// Access denied detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AccessDeniedDetail {
    /// Auth action, for example `AddRspDomainServerHoldStatusForGatewayOte`.
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

/// Registrant.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Registrant {
    /// Cc.
    pub cc: String,
    /// City.
    pub city: String,
    /// Create timestamp.
    pub create_timestamp: String,
    /// Document code.
    pub document_code: String,
    /// Document type.
    pub document_type: String,
    /// Email.
    pub email: String,
    /// Name.
    pub name: String,
    /// Registrant id.
    pub registrant_id: String,
    /// State.
    pub state: String,
    /// Status.
    pub status: String,
    /// Update timestamp.
    pub update_timestamp: String,
}
