// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeHostAvailabilityList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes host availability list.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeHostAvailabilityList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total, size = page_size, items = task_list, item = Task),
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeHostAvailabilityList {
    /// Group id, for example `12345`.
    pub group_id: Option<i64>,
    /// Id, for example `123456`.
    pub id: Option<i64>,
    /// Ids, for example `123456,345678`.
    pub ids: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Task name, for example `ecs_instance`.
    pub task_name: Option<String>,
}

/// Answer of [`DescribeHostAvailabilityList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeHostAvailabilityListResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Task list.
    #[rpc(wrapper = "NodeTaskConfig")]
    pub task_list: Vec<Task>,
    /// Total, for example `1`.
    pub total: Option<i64>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Alert config.
    pub alert_config: Option<AlertConfig>,
    /// Disabled.
    pub disabled: Option<bool>,
    /// Group id.
    pub group_id: String,
    /// Group name.
    pub group_name: String,
    /// Id.
    pub id: String,
    /// Instances.
    #[rpc(wrapper = "Instance")]
    pub instances: Vec<String>,
    /// Task name.
    pub task_name: String,
    /// Task option.
    pub task_option: Option<TaskOption>,
    /// Task scope.
    pub task_scope: String,
    /// Task type.
    pub task_type: String,
}

/// Alert config.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AlertConfig {
    /// End time.
    pub end_time: Option<i64>,
    /// Escalation list.
    #[rpc(wrapper = "escalationList")]
    pub escalation_list: Vec<Escalation>,
    /// Notify type.
    pub notify_type: Option<i64>,
    /// Silence time.
    pub silence_time: Option<i64>,
    /// Start time.
    pub start_time: Option<i64>,
    /// Target list.
    #[rpc(wrapper = "Target")]
    pub target_list: Vec<Target>,
    /// Web hook.
    pub web_hook: String,
}

/// Escalation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Escalation {
    /// Aggregate.
    pub aggregate: String,
    /// Metric name.
    pub metric_name: String,
    /// Operator.
    pub operator: String,
    /// Times.
    pub times: String,
    /// Value.
    pub value: String,
}

/// Target.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Target {
    /// ARN.
    pub arn: String,
    /// Id.
    pub id: String,
    /// JSON params.
    pub json_params: String,
    /// Level.
    pub level: String,
}

/// Task option.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TaskOption {
    /// HTTP keyword.
    pub http_keyword: String,
    /// HTTP method.
    pub http_method: String,
    /// HTTP negative.
    pub http_negative: Option<bool>,
    /// HTTP post content.
    pub http_post_content: String,
    /// HTTP response charset.
    pub http_response_charset: String,
    /// HTTP URI.
    #[rpc(name = "HttpURI")]
    pub http_uri: String,
    /// Interval.
    pub interval: Option<i64>,
    /// Telnet or ping host.
    pub telnet_or_ping_host: String,
}
