// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGtmLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes gtm logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeGtmLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_items, size = page_size, items = logs, item = Log)
)]
pub struct DescribeGtmLogs {
    /// End timestamp, for example `1363453340000`.
    pub end_timestamp: Option<i64>,
    /// Instance id, for example `gtm-cn-xxxxx`.
    pub instance_id: Option<String>,
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Start timestamp, for example `1363453340000`.
    pub start_timestamp: Option<i64>,
}

/// Answer of [`DescribeGtmLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGtmLogsResponse {
    /// Logs.
    #[rpc(wrapper = "Log")]
    pub logs: Vec<Log>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total items, for example `224`.
    pub total_items: Option<i64>,
    /// Total pages, for example `224`.
    pub total_pages: Option<i64>,
}

/// Log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Log {
    /// Content.
    pub content: String,
    /// Entity id.
    pub entity_id: String,
    /// Entity name.
    pub entity_name: String,
    /// Entity type.
    pub entity_type: String,
    /// Id.
    pub id: String,
    /// Oper action.
    pub oper_action: String,
    /// Oper IP.
    pub oper_ip: String,
    /// Oper time.
    pub oper_time: String,
    /// Oper timestamp.
    pub oper_timestamp: Option<i64>,
}
