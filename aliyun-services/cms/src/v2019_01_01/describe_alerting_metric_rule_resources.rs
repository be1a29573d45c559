// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAlertingMetricRuleResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes alerting metric rule resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeAlertingMetricRuleResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(page = page, total = total, size = page_size, items = resources, item = Resource),
    errors(
        errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR,
        errors::S_503,
    )
)]
pub struct DescribeAlertingMetricRuleResources {
    /// Alert before time, for example `1698827400000`.
    pub alert_before_time: Option<String>,
    /// Dimensions.
    pub dimensions: Option<String>,
    /// Group id, for example `7671****`.
    pub group_id: Option<String>,
    /// Namespace, for example `acs_mns_new`.
    pub namespace: Option<String>,
    /// Page, for example `1`.
    pub page: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id.
    pub region_id: Option<String>,
    /// Rule id, for example `putNewAlarm_user_7e78d765-0e3e-4671-ba6d-7ce39108****`.
    pub rule_id: Option<String>,
}

/// Answer of [`DescribeAlertingMetricRuleResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAlertingMetricRuleResourcesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    #[rpc(wrapper = "Resource")]
    pub resources: Vec<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `2`.
    pub total: Option<i64>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Dimensions.
    pub dimensions: String,
    /// Enable.
    pub enable: String,
    /// Escalation.
    pub escalation: Option<Escalation>,
    /// Group id.
    pub group_id: String,
    /// Last alert time.
    pub last_alert_time: String,
    /// Last modify time.
    pub last_modify_time: String,
    /// Level.
    pub level: Option<i64>,
    /// Metric name.
    pub metric_name: String,
    /// Metric values.
    pub metric_values: String,
    /// Namespace.
    pub namespace: String,
    /// Product category.
    pub product_category: String,
    /// Resource.
    pub resource: String,
    /// Retry times.
    pub retry_times: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Start time.
    pub start_time: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
}

/// Escalation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Escalation {
    /// Resource.
    pub resource: Vec<EscalationResource>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EscalationResource {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Expression.
    pub expression: String,
    /// Expression list.
    #[rpc(wrapper = "ExpressionList")]
    pub expression_list: Vec<Expression>,
    /// Expression list join.
    pub expression_list_join: String,
    /// Expression raw.
    pub expression_raw: String,
    /// Level.
    pub level: Option<i64>,
    /// Pre condition.
    pub pre_condition: String,
    /// Tag.
    pub tag: String,
    /// Threshold.
    pub threshold: String,
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
    pub period: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
}
