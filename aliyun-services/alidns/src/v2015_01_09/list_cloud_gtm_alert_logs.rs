// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListCloudGtmAlertLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists cloud gtm alert logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListCloudGtmAlertLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_items, size = page_size, items = logs, item = Log)
)]
pub struct ListCloudGtmAlertLogs {
    /// Action type, for example `ALERT`.
    pub action_type: Option<String>,
    /// End timestamp, for example `1711328826977`.
    pub end_timestamp: i64,
    /// Entity type, for example `GTM_ADDRESS`.
    pub entity_type: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Lang, for example `zh-CN`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: i32,
    /// Items a page.
    pub page_size: i32,
    /// Start timestamp, for example `1611328826977`.
    pub start_timestamp: i64,
}

/// Answer of [`ListCloudGtmAlertLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListCloudGtmAlertLogsResponse {
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
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Log {
    /// Action type.
    pub action_type: String,
    /// Content.
    pub content: String,
    /// Entity type.
    pub entity_type: String,
    /// Timestamp.
    pub timestamp: Option<i64>,
}
