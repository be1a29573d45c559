// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGroupMetricRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates group metric rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateGroupMetricRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::S_403, errors::S_404, errors::S_409, errors::S_412, errors::S_500,
        errors::E_500,
    )
)]
pub struct CreateGroupMetricRules {
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Group metric rules: at most 200 items.
    #[rpc(dotted, max_len = 200)]
    pub group_metric_rules: Vec<GroupMetricRule>,
}

/// Group metric rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct GroupMetricRule {
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Category, for example `ECS`.
    pub category: String,
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: Option<String>,
    /// Dimensions, for example `[{"instanceId":"i-m5e1qg6uo38rztr4****"}]`.
    pub dimensions: Option<String>,
    /// Effective interval, for example `05:31-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance`.
    pub email_subject: Option<String>,
    /// Interval, for example `60`.
    pub interval: Option<String>,
    /// Labels.
    pub labels: Vec<Label>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: String,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// No data policy, for example `KEEP_LAST_STATE`.
    pub no_data_policy: Option<String>,
    /// No effective interval, for example `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// Options.
    pub options: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Rule id, for example `456789`.
    pub rule_id: String,
    /// Rule name, for example `ECS_Rule1`.
    pub rule_name: String,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i32>,
    /// Webhook, for example `https://www.aliyun.com`.
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
    pub n: Option<String>,
    /// Pre condition.
    pub pre_condition: Option<String>,
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
    /// N.
    pub n: Option<String>,
    /// Pre condition.
    pub pre_condition: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `10`.
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
    pub n: Option<String>,
    /// Pre condition.
    pub pre_condition: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `20`.
    pub threshold: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Label {
    /// Key, for example `key1`.
    pub key: Option<String>,
    /// Value, for example `value1`.
    pub value: Option<String>,
}

/// Answer of [`CreateGroupMetricRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGroupMetricRulesResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    pub resources: Option<Resources>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Resources.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resources {
    /// Alert result.
    pub alert_result: Vec<AlertResult>,
}

/// Alert result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertResult {
    /// Code.
    pub code: Option<i64>,
    /// Message.
    pub message: String,
    /// Rule id.
    pub rule_id: String,
    /// Rule name.
    pub rule_name: String,
    /// Success.
    pub success: Option<bool>,
}
