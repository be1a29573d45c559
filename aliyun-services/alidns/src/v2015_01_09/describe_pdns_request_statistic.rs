// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsRequestStatistic`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns request statistic.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsRequestStatistic)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsRequestStatistic {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// End date, for example `2024-07-01`.
    pub end_date: Option<String>,
    /// Lang, for example `zh`.
    pub lang: Option<String>,
    /// Start date, for example `2024-06-14`.
    pub start_date: Option<String>,
    /// Sub domain, for example `www.example.com`.
    pub sub_domain: Option<String>,
    /// Type, for example `ACCOUNT`.
    pub r#type: Option<String>,
}

/// Answer of [`DescribePdnsRequestStatistic`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsRequestStatisticResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Doh total count, for example `0`.
    pub doh_total_count: Option<i64>,
    /// HTTP count, for example `0`.
    pub http_count: Option<i64>,
    /// HTTPs count, for example `0`.
    pub https_count: Option<i64>,
    /// IP count, for example `10`.
    pub ip_count: Option<i64>,
    /// Timestamp, for example `1706716800000`.
    pub timestamp: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// UDP total count, for example `5000`.
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
