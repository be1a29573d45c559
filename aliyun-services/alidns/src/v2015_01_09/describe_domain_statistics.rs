// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDomainStatistics`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes domain statistics.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeDomainStatistics)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDomainStatistics {
    /// Domain name, for example `example.com`.
    pub domain_name: Option<String>,
    /// Domain type, for example `PUBLIC`.
    pub domain_type: Option<String>,
    /// End date, for example `2019-07-04`.
    pub end_date: Option<String>,
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Start date, for example `2019-07-04`.
    pub start_date: String,
}

/// Answer of [`DescribeDomainStatistics`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDomainStatisticsResponse {
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
    /// Domain name.
    pub domain_name: String,
    /// Timestamp.
    pub timestamp: Option<i64>,
}
