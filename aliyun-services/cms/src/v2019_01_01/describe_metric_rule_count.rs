// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleCount`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule count.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleCount)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    method = GET,
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::LIMIT_EXCEEDED, errors::S_403, errors::S_404,
        errors::THROTTLI_NG_EXCEPTION, errors::S_500, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct DescribeMetricRuleCount {
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Region id.
    pub region_id: Option<String>,
}

/// Answer of [`DescribeMetricRuleCount`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleCountResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Metric rule count.
    pub metric_rule_count: Option<MetricRuleCount>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Metric rule count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MetricRuleCount {
    /// Alarm, for example `5`.
    pub alarm: Option<i64>,
    /// Disable, for example `0`.
    pub disable: Option<i64>,
    /// Nodata, for example `0`.
    pub nodata: Option<i64>,
    /// Ok, for example `40`.
    pub ok: Option<i64>,
    /// Total, for example `45`.
    pub total: Option<i64>,
}
