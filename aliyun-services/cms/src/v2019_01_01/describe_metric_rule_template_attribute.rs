// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMetricRuleTemplateAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes metric rule template attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMetricRuleTemplateAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::S, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::S_409, errors::S_412, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeMetricRuleTemplateAttribute {
    /// Name, for example `ECS_Template1`.
    pub name: Option<String>,
    /// Template id, for example `70****`.
    pub template_id: Option<String>,
}

/// Answer of [`DescribeMetricRuleTemplateAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMetricRuleTemplateAttributeResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource.
    pub resource: Option<Resource>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Alert templates.
    #[rpc(wrapper = "AlertTemplate")]
    pub alert_templates: Vec<AlertTemplate>,
    /// Description, for example `ECS template`.
    pub description: String,
    /// Name, for example `ECS_Template1`.
    pub name: String,
    /// Rest version, for example `1`.
    pub rest_version: String,
    /// Template id, for example `70****`.
    pub template_id: String,
}

/// Alert template.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertTemplate {
    /// Category.
    pub category: String,
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Labels.
    #[rpc(wrapper = "Labels")]
    pub labels: Vec<Label>,
    /// Metric name.
    pub metric_name: String,
    /// Namespace.
    pub namespace: String,
    /// No data policy.
    pub no_data_policy: String,
    /// Rule name.
    pub rule_name: String,
    /// Selector.
    pub selector: String,
    /// Silence time.
    pub silence_time: Option<i64>,
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
    pub times: Option<i64>,
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
    pub times: Option<i64>,
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
