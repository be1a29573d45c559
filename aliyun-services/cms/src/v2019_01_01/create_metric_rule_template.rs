// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMetricRuleTemplate`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates metric rule template.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMetricRuleTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_206, errors::INVALID_QUERY_PARAMETER, errors::ACCESS_DENIED_EXCEPTION,
        errors::LIMIT_EXCEEDED, errors::INVALID_CLIENT_TOKEN_ID, errors::S_406, errors::S_409,
        errors::RESOURCE_CONFLICT, errors::RESOURCE_EXIST, errors::RESOURCES_OVER_LIMIT,
        errors::THROTTLI_NG_EXCEPTION, errors::INTERNAL_FAILURE, errors::S_503,
    )
)]
pub struct CreateMetricRuleTemplate {
    /// Alert templates: at most 200 items.
    #[rpc(dotted, max_len = 200)]
    pub alert_templates: Vec<AlertTemplate>,
    /// Description, for example `ECS_Template1`.
    pub description: Option<String>,
    /// Name, for example `Template1`.
    pub name: String,
}

/// Alert template.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertTemplate {
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Category, for example `ecs`.
    pub category: String,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// Period, for example `60`.
    pub period: Option<i32>,
    /// Rule name, for example `ECS_Rule1`.
    pub rule_name: String,
    /// Selector, for example `{"disk":"/"}`.
    pub selector: Option<String>,
    /// Webhook, for example `http://ww.aliyun.com`.
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
    /// Times, for example `3`.
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

/// Answer of [`CreateMetricRuleTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMetricRuleTemplateResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Id, for example `12345`.
    pub id: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
