// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInterAuthStatisticsGlobalOverview`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes inter auth statistics global overview.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeInterAuthStatisticsGlobalOverview)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeInterAuthStatisticsGlobalOverview {
    /// Accept language, for example `en-US`.
    pub accept_language: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Overview period, for example `DAY`.
    pub overview_period: Option<String>,
    /// Server region, for example `cn-beijing`.
    pub server_region: Option<String>,
}

/// Answer of [`DescribeInterAuthStatisticsGlobalOverview`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInterAuthStatisticsGlobalOverviewResponse {
    /// Data.
    pub data: Option<Data>,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Avg success ratio, for example `72`.
    pub avg_success_ratio: Option<i64>,
    /// Avg success ratio trend, for example `75`.
    pub avg_success_ratio_trend: Option<i64>,
    /// Total resolve count, for example `18349`.
    pub total_resolve_count: Option<i64>,
    /// Total resolve count trend, for example `2341`.
    pub total_resolve_count_trend: Option<i64>,
}
