// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecordResolveStatisticsSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes record resolve statistics summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordResolveStatisticsSummary)
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
    ),
    errors(
        errors::STATISTICS_TOO_MANY_RESULTS, errors::STATISTICS_INVALID_DOMAIN_NAME,
        errors::STATISTICS_INVALID_START_DATE, errors::STATISTICS_INVALID_END_DATE,
        errors::STATISTICS_INVALID_SEARCH_MODE, errors::STATISTICS_INVALID_ORDER_DIRECTION,
        errors::STATISTICS_INVALID_DOMAIN_TYPE, errors::STATISTICS_QUOTA_EXCEEDED_TIME,
        errors::SYS_PARAMS_ERROR,
    )
)]
pub struct DescribeRecordResolveStatisticsSummary {
    /// Direction, for example `DESC`.
    pub direction: Option<String>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: Option<String>,
    /// End date, for example `2023-03-29`.
    pub end_date: Option<String>,
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Lang: default `en`, for example `zh`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: at least 1.
    #[rpc(min = 1)]
    pub page_size: Option<i32>,
    /// Search mode, for example `LIKE`.
    pub search_mode: Option<String>,
    /// Start date, for example `2023-03-29`.
    pub start_date: String,
    /// Threshold, for example `-1`.
    pub threshold: Option<i64>,
}

/// Answer of [`DescribeRecordResolveStatisticsSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecordResolveStatisticsSummaryResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Statistics.
    pub statistics: Vec<Statistics>,
    /// Total items, for example `1`.
    pub total_items: Option<i64>,
    /// Total pages, for example `1`.
    pub total_pages: Option<i64>,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// Count, for example `330`.
    pub count: String,
    /// Domain name, for example `test.example.com`.
    pub domain_name: String,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: String,
    /// Sub domain, for example `test.example.com`.
    pub sub_domain: String,
}
