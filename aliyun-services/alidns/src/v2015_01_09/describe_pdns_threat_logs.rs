// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsThreatLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns threat logs.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = logs, item = Log)
)]
pub struct DescribePdnsThreatLogs {
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
    /// Start date.
    pub start_date: Option<String>,
    /// Threat level.
    pub threat_level: Option<String>,
    /// Threat source IP.
    pub threat_source_ip: Option<String>,
    /// Threat type.
    pub threat_type: Option<String>,
}

/// Answer of [`DescribePdnsThreatLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsThreatLogsResponse {
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
    /// Source IP.
    pub source_ip: String,
    /// Sub domain.
    pub sub_domain: String,
    /// Threat level.
    pub threat_level: String,
    /// Threat time.
    pub threat_time: String,
    /// Threat type.
    pub threat_type: String,
}
