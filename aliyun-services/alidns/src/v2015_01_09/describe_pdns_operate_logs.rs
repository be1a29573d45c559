// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsOperateLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns operate logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsOperateLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = logs, item = Log)
)]
pub struct DescribePdnsOperateLogs {
    /// Action type.
    pub action_type: Option<String>,
    /// End date.
    pub end_date: Option<String>,
    /// Keyword.
    pub keyword: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource type.
    pub resource_type: Option<String>,
    /// Start date.
    pub start_date: Option<String>,
}

/// Answer of [`DescribePdnsOperateLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsOperateLogsResponse {
    /// Logs.
    pub logs: Vec<Log>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Log {
    /// Action.
    pub action: String,
    /// Operate time.
    pub operate_time: String,
    /// Type.
    pub r#type: String,
    /// Content.
    #[rpc(name = "content")]
    pub content: String,
}
