// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricLast`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric last.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricLast)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricLast {
    /// Dimensions, for example `[{"instanceId":"i-2ze2d6j5uhg20x47****"}]`.
    pub dimensions: Option<String>,
    /// End time, for example `2019-01-31 10:10:00`.
    pub end_time: Option<String>,
    /// Express, for example `{"groupby":["userId","instanceId"]}`.
    pub express: Option<String>,
    /// Length, for example `1000`.
    pub length: Option<String>,
    /// Metric name, for example `CPUUtilization`.
    pub metric_name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Start time, for example `2019-01-31 10:00:00`.
    pub start_time: Option<String>,
}

/// Answer of [`DescribeMetricLast`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricLastResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Datapoints.
    pub datapoints: String,
    /// Message, for example `The specified resource is not found.`.
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
