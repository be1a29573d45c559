// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyMetricRuleTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies metric rule template.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyMetricRuleTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::S, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::INVALID_CLIENT_TOKEN_ID, errors::S_404, errors::S_406,
        errors::S_409, errors::S_412, errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_FAILURE,
        errors::S_503,
    )
)]
pub struct ModifyMetricRuleTemplate {
    /// Alert templates: at most 200 items.
    #[rpc(dotted, max_len = 200)]
    pub alert_templates: Vec<AlertTemplate>,
    /// Description, for example `ECS_template1`.
    pub description: Option<String>,
    /// Name, for example `Template_123`.
    pub name: Option<String>,
    /// Rest version, for example `1`.
    pub rest_version: i64,
    /// Template id, for example `123456`.
    pub template_id: i64,
}

/// Alert template.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertTemplate {
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Category, for example `ecs`.
    pub category: Option<String>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: Option<String>,
    /// Period, for example `60`.
    pub period: Option<i32>,
    /// Rule name, for example `Rule_123`.
    pub rule_name: Option<String>,
    /// Selector, for example `{"disk":"/"}`.
    pub selector: Option<String>,
    /// Webhook, for example `http://www.aliyun.com`.
    pub webhook: Option<String>,
}

/// Escalations.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Escalations {
    /// Critical.
    pub critical: Critical,
    /// Info.
    pub info: Info,
    /// Warn.
    pub warn: Warn,
}

/// Critical.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Critical {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// N.
    pub n: Option<i32>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `30`.
    pub threshold: Option<String>,
    /// Times, for example `2`.
    pub times: Option<i32>,
}

/// Info.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Info {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// N.
    pub n: Option<i32>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `20`.
    pub threshold: Option<String>,
    /// Times, for example `1`.
    pub times: Option<i32>,
}

/// Warn.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Warn {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: Option<String>,
    /// N.
    pub n: Option<i32>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `30`.
    pub threshold: Option<String>,
    /// Times, for example `1`.
    pub times: Option<i32>,
}

/// Answer of [`ModifyMetricRuleTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyMetricRuleTemplateResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
