// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeActiveMetricRuleList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes active metric rule list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeActiveMetricRuleList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_DENIED_EXCEPTION, errors::LIMIT_EXCEEDED,
        errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
    )
)]
pub struct DescribeActiveMetricRuleList {
    /// Product, for example `ecs`.
    pub product: String,
}

/// Answer of [`DescribeActiveMetricRuleList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeActiveMetricRuleListResponse {
    /// Alert list.
    #[rpc(wrapper = "Alert")]
    pub alert_list: Vec<Alert>,
    /// Code, for example `200`.
    pub code: String,
    /// Datapoints.
    pub datapoints: Option<Datapoints>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Alert.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Alert {
    /// Alert state.
    pub alert_state: String,
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
    /// Mail subject.
    pub mail_subject: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// No effective interval.
    pub no_effective_interval: String,
    /// Period.
    pub period: String,
    /// Resources.
    pub resources: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Silence time.
    pub silence_time: String,
    /// Webhook.
    pub webhook: String,
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
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: String,
}

/// Info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Info {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: String,
}

/// Warn.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Warn {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: String,
}

/// Datapoints.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Datapoints {
    /// Alarm.
    pub alarm: Vec<Alarm>,
}

/// Alarm.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Alarm {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Contact groups.
    pub contact_groups: String,
    /// Enable.
    pub enable: String,
    /// End time.
    pub end_time: String,
    /// Evaluation count.
    pub evaluation_count: String,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// Period.
    pub period: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Silence time.
    pub silence_time: String,
    /// Start time.
    pub start_time: String,
    /// State.
    pub state: String,
    /// Statistics.
    pub statistics: String,
    /// Threshold.
    pub threshold: String,
    /// Webhook.
    pub webhook: String,
}
