// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutGroupMetricRule`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Puts group metric rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutGroupMetricRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_499, errors::S_500, errors::S_503,
    )
)]
pub struct PutGroupMetricRule {
    /// Category, for example `ECS`.
    pub category: Option<String>,
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: Option<String>,
    /// Dimensions, for example `[{"instanceId":"i-m5e1qg6uo38rztr4****"}]`.
    pub dimensions: Option<String>,
    /// Effective interval, for example `05:31-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance`.
    pub email_subject: Option<String>,
    /// Extra dimension JSON, for example `{"/dev/xvda":"d-m5e6yphgzn3aprwu****"}`.
    pub extra_dimension_json: Option<String>,
    /// Group id, for example `17285****`.
    pub group_id: String,
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
    /// No effective interval, for example `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// Options, for example `{"NotSendOK":true}`.
    pub options: Option<String>,
    /// Period, for example `60`.
    pub period: Option<String>,
    /// Rule id, for example `123456`.
    pub rule_id: String,
    /// Rule name, for example `Rule_01`.
    pub rule_name: String,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i32>,
    /// Webhook, for example `https://www.aliyun.com`.
    pub webhook: Option<String>,
    /// Escalations.
    #[rpc(dotted)]
    pub escalations: Option<Escalations>,
}

/// Label.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Label {
    /// Key, for example `key1`.
    pub key: Option<String>,
    /// Value, for example `value1`.
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

/// Answer of [`PutGroupMetricRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutGroupMetricRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Result.
    pub result: Option<ResponseResult>,
    /// Success, for example `true`.
    pub success: Option<bool>,
}

/// Result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseResult {
    /// Rule id, for example `123456`.
    pub rule_id: String,
}
