// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutResourceMetricRules`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts resource metric rules.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutResourceMetricRules)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_422, errors::S_499, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct PutResourceMetricRules {
    /// Rules: at most 500 items.
    #[rpc(dotted, max_len = 500, required)]
    pub rules: Vec<Rule>,
}

/// Rule.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Rule {
    /// Escalations.
    pub escalations: Option<Escalations>,
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: String,
    /// Effective interval, for example `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance alert`.
    pub email_subject: Option<String>,
    /// Interval, for example `60`.
    pub interval: Option<String>,
    /// Labels.
    pub labels: Vec<Label>,
    /// Metric name, for example `cpu_total`.
    pub metric_name: Option<String>,
    /// Namespace, for example `acs_ecs_dashboard`.
    pub namespace: String,
    /// No data policy, for example `KEEP_LAST_STATE`.
    pub no_data_policy: Option<String>,
    /// No effective interval, for example `00:00-06:00`.
    pub no_effective_interval: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Resources, for example `[{"instanceId":"i-uf6j91r34rnwawoo****"}]`.
    pub resources: String,
    /// Rule id, for example `a151cd6023eacee2f0978e03863cc1697c89508****`.
    pub rule_id: String,
    /// Rule name, for example `test123`.
    pub rule_name: String,
    /// Send ok, for example `true`.
    #[rpc(name = "SendOK")]
    pub send_ok: Option<bool>,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i32>,
    /// Webhook, for example `https://alert.aliyun.com.com:8080/callback`.
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
    pub n: Option<i32>,
    /// Pre condition.
    pub pre_condition: Option<String>,
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
    /// N.
    pub n: Option<i32>,
    /// Pre condition.
    pub pre_condition: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Threshold, for example `90`.
    pub threshold: Option<String>,
    /// Times, for example `3`.
    pub times: Option<i32>,
}

/// Label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Label {
    /// Key, for example `tagKey1`.
    pub key: Option<String>,
    /// Value, for example `ECS`.
    pub value: Option<String>,
}

/// Answer of [`PutResourceMetricRules`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutResourceMetricRulesResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Failed list result.
    pub failed_list_result: Option<FailedListResult>,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Failed list result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct FailedListResult {
    /// Target.
    pub target: Vec<Target>,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// Result.
    pub result: Option<TargetResult>,
    /// Rule id.
    pub rule_id: String,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetResult {
    /// Code.
    pub code: String,
    /// Message.
    pub message: String,
    /// Success.
    pub success: Option<bool>,
}
