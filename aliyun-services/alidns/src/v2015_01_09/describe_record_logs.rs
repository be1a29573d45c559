// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecordLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes record logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = record_logs,
        item = RecordLog
    )
)]
pub struct DescribeRecordLogs {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Key word, for example `test`.
    pub key_word: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
    /// Start date, for example `2015-12-12`.
    pub start_date: Option<String>,
    /// User client IP, for example `192.0.2.1`.
    pub user_client_ip: Option<String>,
    /// End date, for example `2015-12-12`.
    #[rpc(name = "endDate")]
    pub end_date: Option<String>,
}

/// Answer of [`DescribeRecordLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecordLogsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Record logs.
    #[rpc(wrapper = "RecordLog")]
    pub record_logs: Vec<RecordLog>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Record log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecordLog {
    /// Action.
    pub action: String,
    /// Action time.
    pub action_time: String,
    /// Action timestamp.
    pub action_timestamp: Option<i64>,
    /// Client IP.
    pub client_ip: String,
    /// Message.
    pub message: String,
}
