// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDohSubDomainStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes doh sub domain statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDohSubDomainStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDohSubDomainStatistics {
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Start date, for example `2019-07-04`.
    pub start_date: Option<String>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: String,
}

/// Answer of [`DescribeDohSubDomainStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDohSubDomainStatisticsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Statistics.
    pub statistics: Vec<Statistics>,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// Timestamp, for example `1544976000000`.
    pub timestamp: Option<i64>,
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
