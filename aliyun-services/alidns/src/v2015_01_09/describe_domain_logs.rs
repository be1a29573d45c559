// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = domain_logs,
        item = DomainLog
    )
)]
pub struct DescribeDomainLogs {
    /// Group id, for example `2****`.
    pub group_id: Option<String>,
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
    /// Start date, for example `2019-07-04`.
    pub start_date: Option<String>,
    /// Type, for example `domain`.
    pub r#type: Option<String>,
    /// End date, for example `2019-07-04`.
    #[rpc(name = "endDate")]
    pub end_date: Option<String>,
}

/// Answer of [`DescribeDomainLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainLogsResponse {
    /// Domain logs.
    #[rpc(wrapper = "DomainLog")]
    pub domain_logs: Vec<DomainLog>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Domain log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainLog {
    /// Action.
    pub action: String,
    /// Action time.
    pub action_time: String,
    /// Action timestamp.
    pub action_timestamp: Option<i64>,
    /// Client IP.
    pub client_ip: String,
    /// Domain name.
    pub domain_name: String,
    /// Message.
    pub message: String,
    /// Zone id.
    pub zone_id: String,
}
