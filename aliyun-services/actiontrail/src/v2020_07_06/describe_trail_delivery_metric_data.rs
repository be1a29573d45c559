// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTrailDeliveryMetricData`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes trail delivery metric data.
///
/// [Official page](https://api.alibabacloud.com/document/Actiontrail/2020-07-06/DescribeTrailDeliveryMetricData)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Actiontrail",
    version = "2020-07-06",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeTrailDeliveryMetricData {
    /// End time, UTC, for example `2026-04-10T01:00:00Z`.
    pub end_time: String,
    /// Metric name, for example `delivery_sls_success_count`.
    pub metric_name: String,
    /// Period, for example `3600`.
    pub period: i64,
    /// Start time, UTC, for example `2026-04-09T01:00:00Z`.
    pub start_time: String,
    /// Trail name, for example `trail-name`.
    pub trail_name: String,
}

/// Answer of [`DescribeTrailDeliveryMetricData`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTrailDeliveryMetricDataResponse {
    /// Metric list.
    pub metric_list: Vec<Metric>,
    /// Id of the request.
    pub request_id: String,
}

/// Metric.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Metric {
    /// Count, for example `21`.
    pub count: Option<i64>,
    /// Timestamp, for example `1775721600000`.
    pub timestamp: Option<i64>,
}
