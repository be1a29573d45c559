// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ApplyMetricRuleTemplate`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Applies metric rule template.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ApplyMetricRuleTemplate)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ApplyMetricRuleTemplate {
    /// Append mode, for example `all`.
    pub append_mode: Option<String>,
    /// Apply mode, for example `GROUP_INSTANCE_FIRST`.
    pub apply_mode: Option<String>,
    /// Enable end time, for example `23`.
    pub enable_end_time: Option<i64>,
    /// Enable start time, for example `0`.
    pub enable_start_time: Option<i64>,
    /// Group id, for example `123456`.
    pub group_id: i64,
    /// Notify level, for example `4`.
    pub notify_level: Option<i64>,
    /// Silence time, for example `86400`.
    pub silence_time: Option<i64>,
    /// Template ids, for example `700****`.
    pub template_ids: String,
    /// Webhook, for example `https://www.aliyun.com`.
    pub webhook: Option<String>,
}

/// Answer of [`ApplyMetricRuleTemplate`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ApplyMetricRuleTemplateResponse {
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
    /// Alert results.
    pub alert_results: Vec<AlertResult>,
    /// Group id, for example `123456`.
    pub group_id: String,
}

/// Alert result.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertResult {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Rule id, for example `applyTemplate8ab74c6b-9f27-47ab-8841-de01dc08****`.
    pub rule_id: String,
    /// Rule name, for example `test123`.
    pub rule_name: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
