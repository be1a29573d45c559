// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page, total = total, size = page_size, items = alarms, item = Alarm),
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricRuleList {
    /// Alert state, for example `OK`.
    pub alert_state: Option<String>,
    /// Dimensions, for example `{"instanceId":"i-2ze2d6j5uhg20x47****"}`.
    pub dimensions: Option<String>,
    /// Enable state, for example `true`.
    pub enable_state: Option<bool>,
    /// Group id, for example `7301****`.
    pub group_id: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Page, for example `1`.
    pub page: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Rule ids, for example `applyTemplate344cfd42-0f32-4fd6-805a-88d7908a****`.
    pub rule_ids: Option<String>,
    /// Rule name, for example `Rule_01`.
    pub rule_name: Option<String>,
}

/// Answer of [`DescribeMetricRuleList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleListResponse {
    /// Alarms.
    #[rpc(wrapper = "Alarm")]
    pub alarms: Vec<Alarm>,
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `1`.
    pub total: String,
}

/// Alarm.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Alarm {
    /// Alert state.
    pub alert_state: String,
    /// Composite expression.
    pub composite_expression: Option<CompositeExpression>,
    /// Contact groups.
    pub contact_groups: String,
    /// Dimensions.
    pub dimensions: String,
    /// Effective interval.
    pub effective_interval: String,
    /// Enable state.
    pub enable_state: Option<bool>,
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Gmt create.
    pub gmt_create: Option<i64>,
    /// Gmt update.
    pub gmt_update: String,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Labels.
    #[rpc(wrapper = "Labels")]
    pub labels: Vec<Label>,
    /// Mail subject.
    pub mail_subject: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// No data policy.
    pub no_data_policy: String,
    /// No effective interval.
    pub no_effective_interval: String,
    /// Period.
    pub period: String,
    /// Product category.
    pub product_category: String,
    /// Prometheus.
    pub prometheus: Option<Prometheus>,
    /// Resources.
    pub resources: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Send ok, for example `true`.
    #[rpc(name = "SendOK")]
    pub send_ok: Option<bool>,
    /// Silence time.
    pub silence_time: Option<i64>,
    /// Source type.
    pub source_type: String,
    /// Webhook.
    pub webhook: String,
}

/// Composite expression.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CompositeExpression {
    /// Expression list.
    #[rpc(wrapper = "ExpressionList")]
    pub expression_list: Vec<Expression>,
    /// Expression list join.
    pub expression_list_join: String,
    /// Expression raw.
    pub expression_raw: String,
    /// Level.
    pub level: String,
    /// Times.
    pub times: Option<i64>,
}

/// Expression.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Expression {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Metric name.
    pub metric_name: String,
    /// Period.
    pub period: Option<i64>,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
}

/// Escalations.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Escalations {
    /// Critical.
    pub critical: Option<Critical>,
    /// Info.
    pub info: Option<Info>,
    /// Warn.
    pub warn: Option<Warn>,
}

/// Critical.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Critical {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Pre condition.
    pub pre_condition: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: Option<i64>,
}

/// Info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Info {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Pre condition.
    pub pre_condition: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: Option<i64>,
}

/// Warn.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Warn {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Pre condition.
    pub pre_condition: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: Option<i64>,
}

/// Label.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Label {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// Prometheus.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Prometheus {
    /// Annotations.
    #[rpc(wrapper = "Annotations")]
    pub annotations: Vec<Annotation>,
    /// Level.
    pub level: String,
    /// Prom ql.
    #[rpc(name = "PromQL")]
    pub prom_ql: String,
    /// Times.
    pub times: Option<i64>,
}

/// Annotation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Annotation {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
