// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsRequestStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns request statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsRequestStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribePdnsRequestStatistics {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End date, for example `2024-07-14`.
    pub end_date: Option<String>,
    /// Lang, for example `zh`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Start date, for example `2024-06-14`.
    pub start_date: Option<String>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: Option<String>,
    /// Type, for example `DOMAIN`.
    pub r#type: Option<String>,
}

/// Answer of [`DescribePdnsRequestStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsRequestStatisticsResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Doh total count, for example `0`.
    pub doh_total_count: Option<i64>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// HTTP count, for example `0`.
    pub http_count: Option<i64>,
    /// HTTPs count, for example `0`.
    pub https_count: Option<i64>,
    /// IP count, for example `10`.
    pub ip_count: Option<i64>,
    /// Max threat level, for example `-`.
    pub max_threat_level: String,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: String,
    /// Threat count.
    pub threat_count: Option<i64>,
    /// Threat info.
    pub threat_info: Vec<ThreatInfo>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// UDP total count, for example `500`.
    pub udp_total_count: Option<i64>,
    /// V4 count, for example `0`.
    pub v4_count: Option<i64>,
    /// V4 HTTP count, for example `0`.
    pub v4_http_count: Option<i64>,
    /// V4 HTTPs count, for example `0`.
    pub v4_https_count: Option<i64>,
    /// V6 count, for example `0`.
    pub v6_count: Option<i64>,
    /// V6 HTTP count, for example `0`.
    pub v6_http_count: Option<i64>,
    /// V6 HTTPs count, for example `0`.
    pub v6_https_count: Option<i64>,
}

/// Threat info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ThreatInfo {
    /// Threat level, for example `-`.
    pub threat_level: String,
    /// Threat type, for example `-`.
    pub threat_type: String,
}
