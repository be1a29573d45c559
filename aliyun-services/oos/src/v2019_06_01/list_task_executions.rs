// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTaskExecutions`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists task executions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTaskExecutions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = task_executions, item = TaskExecution),
    waiter(succeeded, status = task_executions[].status, done("Success"), failed("Failed", "Cancelled"), within = 3600)
)]
pub struct ListTaskExecutions {
    /// Account id, for example `123456789`.
    pub account_id: Option<String>,
    /// End date after, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date_after: Option<String>,
    /// End date before, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date_before: Option<String>,
    /// Execution id, for example `exec-xxx`.
    pub execution_id: Option<String>,
    /// Include child task execution, for example `false`.
    pub include_child_task_execution: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Parent task execution id, for example `task-exec-xxx`.
    pub parent_task_execution_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Sort field, for example `StartDate`.
    pub sort_field: Option<String>,
    /// Sort order, for example `Ascending`.
    pub sort_order: Option<String>,
    /// Start date after, UTC, for example `2019-05-16T10:26:14Z`.
    pub start_date_after: Option<String>,
    /// Start date before, UTC, for example `2019-05-16T10:26:14Z`.
    pub start_date_before: Option<String>,
    /// Status, for example `Running`.
    pub status: Option<String>,
    /// Task action, for example `ACS::Sleep`.
    pub task_action: Option<String>,
    /// Task execution id, for example `task-exec-xxx`.
    pub task_execution_id: Option<String>,
    /// Task name, for example `describeInstance`.
    pub task_name: Option<String>,
}

/// Answer of [`ListTaskExecutions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTaskExecutionsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Task executions.
    pub task_executions: Vec<TaskExecution>,
}

/// Task execution.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TaskExecution {
    /// Child execution id, for example `exec-xxx`.
    pub child_execution_id: String,
    /// Create date, UTC, for example `2019-05-16T10:26:14Z`.
    pub create_date: String,
    /// End date, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date: String,
    /// Execution id, for example `exec-44d32b45d2a449e49899`.
    pub execution_id: String,
    /// Extra data.
    pub extra_data: JsonValue,
    /// Loop.
    pub r#loop: JsonValue,
    /// Loop batch number, for example `2`.
    pub loop_batch_number: Option<i64>,
    /// Loop item, for example `i-1234566zxcvvb`.
    pub loop_item: String,
    /// Outputs, for example `{ "InstanceId":"i-xxx" }`.
    pub outputs: String,
    /// Parent task execution id, for example `task-exec-xxx`.
    pub parent_task_execution_id: String,
    /// Properties, for example `{ "Status":"Running" }`.
    pub properties: String,
    /// Start date, UTC, for example `2019-05-16T10:26:14Z`.
    pub start_date: String,
    /// Status, for example `Running`.
    pub status: String,
    /// Status message, for example `""`.
    pub status_message: String,
    /// Task action, for example `ACS::Sleep`.
    pub task_action: String,
    /// Task execution id, for example `task-exec-xxx`.
    pub task_execution_id: String,
    /// Task name, for example `describeInstance`.
    pub task_name: String,
    /// Template id, for example `xxx`.
    pub template_id: String,
    /// Update date, UTC, for example `2019-05-16T10:26:14Z`.
    pub update_date: String,
}
