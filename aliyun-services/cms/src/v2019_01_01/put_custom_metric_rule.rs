// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutCustomMetricRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts custom metric rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomMetricRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_499, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct PutCustomMetricRule {
    /// Comparison operator, for example `>=`.
    pub comparison_operator: String,
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: String,
    /// Effective interval, for example `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance`.
    pub email_subject: Option<String>,
    /// Evaluation count, for example `3`.
    pub evaluation_count: i32,
    /// Group id, for example `7378****`.
    pub group_id: Option<String>,
    /// Level, for example `CRITICAL`.
    pub level: String,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Period: default `300`, for example `300`.
    pub period: Option<String>,
    /// Resources.
    pub resources: String,
    /// Rule id, for example `MyRuleId1`.
    pub rule_id: String,
    /// Rule name, for example `CpuUsage`.
    pub rule_name: Option<String>,
    /// Silence time: default `86400`, for example `86400`.
    pub silence_time: Option<i32>,
    /// Statistics, for example `Average`.
    pub statistics: String,
    /// Threshold, for example `90`.
    pub threshold: String,
    /// Webhook, for example `https://www.aliyun.com`.
    pub webhook: Option<String>,
}

/// Answer of [`PutCustomMetricRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutCustomMetricRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `ComparisonOperator is mandatory for this action.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
