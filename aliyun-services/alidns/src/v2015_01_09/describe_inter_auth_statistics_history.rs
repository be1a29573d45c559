// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInterAuthStatisticsHistory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes inter auth statistics history.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsHistory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeInterAuthStatisticsHistory {
    /// Domain name, for example `dns-example.top`.
    pub domain_name: Option<String>,
    /// End timestamp, for example `1741526400000`.
    pub end_timestamp: Option<i64>,
    /// Rcode, for example `0`.
    pub rcode: Option<String>,
    /// Server region, for example `ap-southeast-3`.
    pub server_region: Option<String>,
    /// Start timestamp, for example `1474335170000`.
    pub start_timestamp: Option<i64>,
    /// Statistical type.
    pub statistical_type: Option<String>,
    /// Zone name, for example `lisheng999.com`.
    pub zone_name: Option<String>,
}

/// Answer of [`DescribeInterAuthStatisticsHistory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInterAuthStatisticsHistoryResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Count, for example `20`.
    pub count: Option<i64>,
    /// Domain name, for example `example.com`.
    pub domain_name: String,
    /// Protocol, for example `HTTP`.
    pub protocol: String,
    /// Qtype, for example `A`.
    pub qtype: String,
    /// Ratio, for example `100`.
    pub ratio: Option<i64>,
    /// Timestamp, for example `1706716800000`.
    pub timestamp: Option<i64>,
    /// Zone name, for example `mt2.cn`.
    pub zone_name: String,
}
