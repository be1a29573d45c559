// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyGroupMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies group monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/ModifyGroupMonitoringAgentProcess)
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
pub struct ModifyGroupMonitoringAgentProcess {
    /// Alert config: at most 3 items.
    #[rpc(dotted, max_len = 3, required)]
    pub alert_config: Vec<AlertConfig>,
    /// Group id, for example `6780****`.
    pub group_id: String,
    /// Id, for example `92E3065F-0980-4E31-9AA0-BA6****`.
    pub id: String,
    /// Match express filter relation, for example `and`.
    pub match_express_filter_relation: Option<String>,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: String,
    /// Effective interval, for example `00:00-22:59`.
    pub effective_interval: Option<String>,
    /// Escalations level, for example `warn`.
    pub escalations_level: String,
    /// No effective interval, for example `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// Silence time, for example `86400`.
    pub silence_time: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: Option<String>,
    /// Target list.
    pub target_list: Vec<Target>,
    /// Threshold, for example `5`.
    pub threshold: String,
    /// Times, for example `3`.
    pub times: String,
    /// Webhook, for example `http://www.aliyun.com`.
    pub webhook: Option<String>,
}

/// Target.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Target {
    /// ARN, for example `acs:mns:cn-hangzhou:120886317861****:/queues/test/message`.
    pub arn: Option<String>,
    /// Id, for example `1`.
    pub id: Option<String>,
    /// JSON params, for example `{"customField1":"value1","customField2":"$.name"}`.
    pub json_params: Option<String>,
    /// Level, for example `["INFO", "WARN", "CRITICAL"]`.
    pub level: Option<String>,
}

/// Answer of [`ModifyGroupMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyGroupMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
