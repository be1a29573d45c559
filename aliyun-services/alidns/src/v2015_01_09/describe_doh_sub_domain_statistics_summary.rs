// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDohSubDomainStatisticsSummary`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes doh sub domain statistics summary.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohSubDomainStatisticsSummary)
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
pub struct DescribeDohSubDomainStatisticsSummary {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Start date, for example `2019-07-04`.
    pub start_date: Option<String>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: Option<String>,
}

/// Answer of [`DescribeDohSubDomainStatisticsSummary`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDohSubDomainStatisticsSummaryResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Statistics.
    pub statistics: Vec<Statistics>,
    /// Total items, for example `100`.
    pub total_items: Option<i64>,
    /// Total pages, for example `50`.
    pub total_pages: Option<i64>,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// HTTP count, for example `3141592653`.
    pub http_count: Option<i64>,
    /// HTTPs count, for example `3141592653`.
    pub https_count: Option<i64>,
    /// IP count, for example `20`.
    pub ip_count: Option<i64>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// V4 HTTP count, for example `3141592653`.
    pub v4_http_count: Option<i64>,
    /// V4 HTTPs count, for example `3141592653`.
    pub v4_https_count: Option<i64>,
    /// V6 HTTP count, for example `3141592653`.
    pub v6_http_count: Option<i64>,
    /// V6 HTTPs count, for example `3141592653`.
    pub v6_https_count: Option<i64>,
}
