// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRecordStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes record statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeRecordStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRecordStatistics {
    /// Domain name, for example `exmaple.com`.
    pub domain_name: String,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: Option<String>,
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Rr, for example `www`.
    pub rr: String,
    /// Start date, for example `2019-07-04`.
    pub start_date: String,
}

/// Answer of [`DescribeRecordStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRecordStatisticsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Statistics.
    #[rpc(wrapper = "Statistic")]
    pub statistics: Vec<Statistics>,
}

/// Statistics.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Statistics {
    /// Count.
    pub count: Option<i64>,
    /// Timestamp.
    pub timestamp: Option<i64>,
}
