// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutCustomEventRule`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts custom event rule.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutCustomEventRule)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S_204, errors::S_206, errors::S, errors::S_403, errors::S_404, errors::S_406,
        errors::S_499, errors::INTERNAL_ERROR, errors::S_503,
    )
)]
pub struct PutCustomEventRule {
    /// Contact groups, for example `ECS_Group`.
    pub contact_groups: String,
    /// Effective interval, for example `00:00-23:59`.
    pub effective_interval: Option<String>,
    /// Email subject, for example `ECS instance`.
    pub email_subject: Option<String>,
    /// Event name, for example `HostDown`.
    pub event_name: String,
    /// Group id, for example `7378****`.
    pub group_id: String,
    /// Level, for example `CRITICAL`.
    pub level: String,
    /// Period: default `300`, for example `60`.
    pub period: Option<String>,
    /// Rule id, for example `CustomRuleId1`.
    pub rule_id: String,
    /// Rule name, for example `CustomeRule`.
    pub rule_name: String,
    /// Threshold, for example `99`.
    pub threshold: String,
    /// Webhook, for example `https://www.aliyun.com`.
    pub webhook: Option<String>,
}

/// Answer of [`PutCustomEventRule`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutCustomEventRuleResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
