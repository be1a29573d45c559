// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainStatisticsSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain statistics summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainStatisticsSummary)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_items,
        size = page_size,
        items = statistics,
        item = Statistics
    )
)]
pub struct DescribeDomainStatisticsSummary {
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i64>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i64>,
    /// Search mode, for example `LIKE`.
    pub search_mode: Option<String>,
    /// Start date, for example `2019-07-04`.
    pub start_date: String,
    /// Threshold: at least 0, for example `12`.
    #[rpc(min = 0)]
    pub threshold: Option<i64>,
}

/// Answer of [`DescribeDomainStatisticsSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainStatisticsSummaryResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Statistics.
    #[rpc(wrapper = "Statistic")]
    pub statistics: Vec<Statistics>,
    /// Total items, for example `68`.
    pub total_items: Option<i64>,
    /// Total pages, for example `14`.
    pub total_pages: Option<i64>,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// Count.
    pub count: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// Domain type.
    pub domain_type: String,
    /// Resolve analysis status.
    #[rpc(name = "resolveAnalysisStatus")]
    pub resolve_analysis_status: String,
}
