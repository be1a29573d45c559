// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeCdnDomainLogsExTtl`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes CDN domain logs ex TTL.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeCdnDomainLogsExTtl)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        size = page_size,
        items = domain_log_details,
        item = DomainLogDetail
    )
)]
pub struct DescribeCdnDomainLogsExTtl {
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// End time, UTC, for example `2019-12-22T12:00:00Z`.
    pub end_time: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: at most 1000.
    #[rpc(max = 1000)]
    pub page_size: Option<i64>,
    /// Start time, UTC, for example `2019-12-21T12:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeCdnDomainLogsExTtl`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeCdnDomainLogsExTtlResponse {
    /// Domain log details.
    #[rpc(wrapper = "DomainLogDetail")]
    pub domain_log_details: Vec<DomainLogDetail>,
    /// Id of the request.
    pub request_id: String,
}

/// Domain log detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DomainLogDetail {
    /// Domain name.
    pub domain_name: String,
    /// Log count.
    pub log_count: Option<i64>,
    /// Log infos.
    #[rpc(wrapper = "LogInfoDetail")]
    pub log_infos: Vec<LogInfo>,
    /// Page infos.
    pub page_infos: Option<PageInfos>,
}

/// Log info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LogInfo {
    /// End time.
    pub end_time: String,
    /// Log name.
    pub log_name: String,
    /// Log path.
    pub log_path: String,
    /// Log size.
    pub log_size: Option<i64>,
    /// Start time.
    pub start_time: String,
}

/// Page infos.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PageInfos {
    /// Page index.
    pub page_index: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Total.
    pub total: Option<i64>,
}
