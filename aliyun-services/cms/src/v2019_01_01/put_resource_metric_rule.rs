// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutResourceMetricRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts resource metric rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutResourceMetricRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::RESOURCE_OVER_LIMIT, errors::S_499, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct PutResourceMetricRule {
    /// Composite expression.
    #[rpc(json)]
    pub composite_expression: Option<CompositeExpression>,
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: String,
    /// Effective interval, for example `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance alert`.
    pub email_subject: Option<String>,
    /// Interval, for example `60`.
    pub interval: Option<String>,
    /// Labels: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub labels: Vec<Label>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// No data policy, for example `KEEP_LAST_STATE`.
    pub no_data_policy: Option<String>,
    /// No effective interval, for example `00:00-06:00`.
    pub no_effective_interval: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Prometheus.
    #[rpc(json)]
    pub prometheus: Option<Prometheus>,
    /// Resources, for example `[{"instanceId":"i-uf6j91r34rnwawoo****"}]`.
    pub resources: Option<String>,
    /// Rule id, for example `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: String,
    /// Rule name, for example `test123`.
    pub rule_name: String,
    /// Send ok, for example `true`.
    #[rpc(name = "SendOK")]
    pub send_ok: Option<bool>,
    /// Silence time: default `86400`, for example `86400`.
    pub silence_time: Option<i32>,
    /// Webhook, for example `https://alert.aliyun.com.com:8080/callback`.
    pub webhook: Option<String>,
    /// Escalations.
    #[rpc(dotted)]
    pub escalations: Option<Escalations>,
}

/// Composite expression.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CompositeExpression {
    /// Expression list.
    pub expression_list: Vec<Expression>,
    /// Expression list join, for example `||`.
    pub expression_list_join: Option<String>,
    /// Expression raw.
    pub expression_raw: Option<String>,
    /// Level, for example `CRITICAL`.
    pub level: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Expression.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Expression {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Period, for example `60`.
    pub period: Option<i64>,
    /// Statistics, for example `$Maximum`.
    pub statistics: Option<String>,
    /// Threshold, for example `90`.
    pub threshold: Option<String>,
}

/// Label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Label {
    /// Key, for example `tagKey1`.
    pub key: Option<String>,
    /// Value, for example `ECS`.
    pub value: Option<String>,
}

/// Prometheus.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Prometheus {
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Level, for example `CRITICAL`.
    pub level: Option<String>,
    /// Prom ql, for example `cpuUsage{instanceId="xxxx"}[1m]>90`.
    #[rpc(name = "PromQL")]
    pub prom_ql: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Annotation.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Annotation {
    /// Key, for example `summary`.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Escalations.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Escalations {
    /// Critical.
    pub critical: Option<Critical>,
    /// Info.
    pub info: Option<Info>,
    /// Warn.
    pub warn: Option<Warn>,
}

/// Critical.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Critical {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `90`.
    pub threshold: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Info.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Info {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `90`.
    pub threshold: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Warn.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Warn {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `90`.
    pub threshold: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Answer of [`PutResourceMetricRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutResourceMetricRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
