// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeGroupMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes group monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeGroupMonitoringAgentProcess)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total,
        size = page_size,
        items = processes,
        item = Process
    ),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeGroupMonitoringAgentProcess {
    /// Group id, for example `12345`.
    pub group_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Process name, for example `sshd`.
    pub process_name: Option<String>,
}

/// Answer of [`DescribeGroupMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeGroupMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Number of the page, from 1.
    pub page_number: String,
    /// Items a page.
    pub page_size: String,
    /// Processes.
    #[rpc(wrapper = "Process")]
    pub processes: Vec<Process>,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Total, for example `28`.
    pub total: String,
}

/// Process.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Process {
    /// Alert config.
    #[rpc(wrapper = "AlertConfig")]
    pub alert_config: Vec<AlertConfig>,
    /// Group id.
    pub group_id: String,
    /// Id.
    pub id: String,
    /// Match express.
    #[rpc(wrapper = "MatchExpress")]
    pub match_express: Vec<MatchExpress>,
    /// Match express filter relation.
    pub match_express_filter_relation: String,
    /// Process name.
    pub process_name: String,
}

/// Alert config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertConfig {
    /// Comparison operator.
    pub comparison_operator: String,
    /// Effective interval.
    pub effective_interval: String,
    /// Escalations level.
    pub escalations_level: String,
    /// No effective interval.
    pub no_effective_interval: String,
    /// Silence time.
    pub silence_time: String,
    /// Statistics.
    pub statistics: String,
    /// Target list.
    #[rpc(wrapper = "Target")]
    pub target_list: Vec<Target>,
    /// Threshold.
    pub threshold: String,
    /// Times.
    pub times: String,
    /// Webhook.
    pub webhook: String,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// JSON parmas.
    pub json_parmas: String,
    /// Level.
    pub level: String,
}

/// Match express.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MatchExpress {
    /// Function.
    pub function: String,
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}
