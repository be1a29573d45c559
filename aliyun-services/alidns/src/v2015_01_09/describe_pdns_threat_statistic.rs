// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePdnsThreatStatistic`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes pdns threat statistic.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribePdnsThreatStatistic)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribePdnsThreatStatistic {
    /// End date.
    pub end_date: Option<String>,
    /// Lang.
    pub lang: Option<String>,
    /// Start date.
    pub start_date: Option<String>,
    /// Threat source IP.
    pub threat_source_ip: Option<String>,
}

/// Answer of [`DescribePdnsThreatStatistic`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePdnsThreatStatisticResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Doh total count.
    pub doh_total_count: Option<i64>,
    /// Threat level.
    pub threat_level: String,
    /// Threat type.
    pub threat_type: String,
    /// Timestamp.
    pub timestamp: Option<i64>,
    /// Items on all pages.
    pub total_count: Option<i64>,
    /// UDP total count.
    pub udp_total_count: Option<i64>,
}
