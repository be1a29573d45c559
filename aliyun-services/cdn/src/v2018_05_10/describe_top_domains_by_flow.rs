// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTopDomainsByFlow`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes top domains by flow.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeTopDomainsByFlow)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
    )
)]
pub struct DescribeTopDomainsByFlow {
    /// End time, UTC, for example `2019-12-23T08:00:00Z`.
    pub end_time: Option<String>,
    /// Limit: 1 to 100; default `20`, for example `20`.
    #[rpc(min = 1, max = 100)]
    pub limit: Option<i64>,
    /// Start time, UTC, for example `2019-12-22T08:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeTopDomainsByFlow`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTopDomainsByFlowResponse {
    /// Domain count, for example `68`.
    pub domain_count: Option<i64>,
    /// Domain online count, for example `68`.
    pub domain_online_count: Option<i64>,
    /// End time, UTC, for example `2019-12-23T08:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2019-12-22T08:00:00Z`.
    pub start_time: String,
    /// Top domains.
    #[rpc(wrapper = "TopDomain")]
    pub top_domains: Vec<TopDomain>,
}

/// Top domain.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TopDomain {
    /// Domain name.
    pub domain_name: String,
    /// Max bps.
    pub max_bps: Option<f64>,
    /// Max bps time.
    pub max_bps_time: String,
    /// Rank.
    pub rank: Option<i64>,
    /// Total access.
    pub total_access: Option<i64>,
    /// Total traffic.
    pub total_traffic: String,
    /// Traffic percent.
    pub traffic_percent: String,
}
