// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetInsightsEventsCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Gets insights events count.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/GetInsightsEventsCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    endpoints = super::ENDPOINTS
)]
pub struct GetInsightsEventsCount {
    /// Date, for example `2026-01-07`.
    pub date: Option<String>,
    /// End time, UTC, for example `2026-01-07T06:00:00Z`.
    pub end_time: Option<String>,
    /// Start time, UTC, for example `2025-12-01T02:00:00Z`.
    pub start_time: Option<String>,
}

/// Answer of [`GetInsightsEventsCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetInsightsEventsCountResponse {
    /// Data.
    pub data: Vec<Data>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Data.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Data {
    /// Count, for example `3`.
    pub count: Option<i64>,
    /// Insight type, for example `IpInsight`.
    pub insight_type: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
}
