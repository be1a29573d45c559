// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCMetricList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc metric list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCMetricList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS
)]
pub struct DescribeRCMetricList {
    /// Dimensions.
    pub dimensions: Option<String>,
    /// End time, for example `2024-08-06 10:15:00`.
    pub end_time: Option<String>,
    /// Express, for example `None`.
    pub express: Option<String>,
    /// Instance id, for example `rc-dh2jf9n6j4s14926****`.
    pub instance_id: Option<String>,
    /// Length, for example `1000`.
    pub length: Option<String>,
    /// Metric name, for example `CPUUtilization`.
    pub metric_name: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Start time, for example `2024-08-06 10:05:00`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeRCMetricList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCMetricListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Datapoints.
    pub datapoints: String,
    /// Message, for example `successful`.
    pub message: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Period, for example `60`.
    pub period: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
