// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsThreatStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns threat statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = data, item = Data)
)]
pub struct DescribePdnsThreatStatistics {
    /// Direction.
    pub direction: Option<String>,
    /// Domain name.
    pub domain_name: Option<String>,
    /// End date.
    pub end_date: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Order by.
    pub order_by: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Start date.
    pub start_date: Option<String>,
    /// Sub domain.
    pub sub_domain: Option<String>,
    /// Threat level.
    pub threat_level: Option<String>,
    /// Threat source IP.
    pub threat_source_ip: Option<String>,
    /// Threat type.
    pub threat_type: Option<String>,
    /// Type.
    pub r#type: Option<String>,
}

/// Answer of [`DescribePdnsThreatStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsThreatStatisticsResponse {
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
    /// Doh total count.
    pub doh_total_count: Option<i64>,
    /// Domain count.
    pub domain_count: Option<i64>,
    /// Domain name.
    pub domain_name: String,
    /// Latest threat time.
    pub latest_threat_time: Option<i64>,
    /// Max threat level.
    pub max_threat_level: String,
    /// Source IP.
    pub source_ip: String,
    /// Sub domain.
    pub sub_domain: String,
    /// Threat level.
    pub threat_level: String,
    /// Threat type.
    pub threat_type: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// UDP total count.
    pub udp_total_count: Option<i64>,
}
