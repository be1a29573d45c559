// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateGroupMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates group monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateGroupMonitoringAgentProcess)
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
pub struct CreateGroupMonitoringAgentProcess {
    /// Alert config: at most 3 items.
    #[rpc(dotted, max_len = 3, required)]
    pub alert_config: Vec<AlertConfig>,
    /// Group id, for example `3607****`.
    pub group_id: String,
    /// Match express: at most 3 items.
    #[rpc(dotted, max_len = 3)]
    pub match_express: Vec<MatchExpress>,
    /// Match express filter relation, for example `and`.
    pub match_express_filter_relation: Option<String>,
    /// Process name, for example `Process_Java`.
    pub process_name: String,
}

/// Alert config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AlertConfig {
    /// Comparison operator, for example `GreaterThanOrEqualToThreshold`.
    pub comparison_operator: String,
    /// Effective interval, for example `07:00-22:59`.
    pub effective_interval: Option<String>,
    /// Escalations level, for example `warn`.
    pub escalations_level: String,
    /// No effective interval, for example `00:00-05:30`.
    pub no_effective_interval: Option<String>,
    /// Silence time, for example `86400`.
    pub silence_time: Option<String>,
    /// Statistics, for example `Average`.
    pub statistics: String,
    /// Target list.
    pub target_list: Vec<Target>,
    /// Threshold, for example `5`.
    pub threshold: String,
    /// Times, for example `3`.
    pub times: String,
    /// Webhook, for example `https://www.aliyun.com`.
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

/// Match express.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct MatchExpress {
    /// Function, for example `startWith`.
    pub function: Option<String>,
    /// Name, for example `name1`.
    pub name: Option<String>,
    /// Value, for example `portalHost`.
    pub value: Option<String>,
}

/// Answer of [`CreateGroupMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateGroupMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
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
    /// Group process id, for example `7F2B0024-4F21-48B9-A764-211CEC48****`.
    pub group_process_id: String,
}
