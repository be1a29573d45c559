// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListAtiChangeLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists ati change logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListAtiChangeLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_items, size = page_size, items = logs, item = Log)
)]
pub struct ListAtiChangeLogs {
    /// Agent id, for example `Justin@underarmour`.
    pub agent_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// End timestamp, for example `1474335170000`.
    pub end_timestamp: Option<i64>,
    /// Operation type, for example `2074753647748672512`.
    pub operation_type: Option<String>,
    /// Operator account, for example `1646808646232999`.
    pub operator_account: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Start timestamp, for example `1474335170000`.
    pub start_timestamp: Option<i64>,
    /// Time range, for example `忽略`.
    pub time_range: Option<String>,
}

/// Answer of [`ListAtiChangeLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListAtiChangeLogsResponse {
    /// Access denied detail.
    pub access_denied_detail: Option<AccessDeniedDetail>,
    /// Logs.
    #[rpc(wrapper = "Log")]
    pub logs: Vec<Log>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `15`.
    pub total_items: Option<i64>,
    /// Total pages, for example `123`.
    pub total_pages: Option<i64>,
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

/// Log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Log {
    /// Agent id.
    pub agent_id: String,
    /// Agent status.
    pub agent_status: String,
    /// Create timestamp.
    pub create_timestamp: Option<i64>,
    /// Creator sub type.
    pub creator_sub_type: String,
    /// Creator type.
    pub creator_type: String,
    /// Error message.
    pub error_message: String,
    /// Log id.
    pub log_id: String,
    /// Operation name.
    pub operation_name: String,
    /// Operation type.
    pub operation_type: String,
    /// Operator account.
    pub operator_account: String,
    /// Result.
    pub result: String,
    /// Source IP.
    pub source_ip: String,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Update timestamp.
    pub update_timestamp: Option<i64>,
    /// Version.
    pub version: String,
}
