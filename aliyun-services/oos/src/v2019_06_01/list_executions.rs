// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListExecutions`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Lists executions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = executions, item = Execution),
    waiter(finished, status = executions[].status, done("Success", "Failed", "Cancelled"), within = 3600),
    waiter(succeeded, status = executions[].status, done("Success"), failed("Failed", "Cancelled"), within = 3600),
    waiter(waiting, status = executions[].status, done("Waiting"), failed("Success", "Failed", "Cancelled"), within = 3600)
)]
pub struct ListExecutions {
    /// Account id, for example `123456789`.
    pub account_id: Option<String>,
    /// Categories, for example `["TimerTrigger"、"EventTrigger"]`.
    #[rpc(json)]
    pub categories: Vec<String>,
    /// Category, for example `Other`.
    pub category: Option<String>,
    /// Depth, for example `RootDepth`.
    pub depth: Option<String>,
    /// Description, for example `MyDescription`.
    pub description: Option<String>,
    /// End date after, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date_after: Option<String>,
    /// End date before, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date_before: Option<String>,
    /// Executed by, for example `vme`.
    pub executed_by: Option<String>,
    /// Execution id, for example `exec-xxx`.
    pub execution_id: Option<String>,
    /// Include child execution, for example `true`.
    pub include_child_execution: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Mode, for example `Automatic`.
    pub mode: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Parent execution id, for example `exec-xxx`.
    pub parent_execution_id: Option<String>,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: Option<String>,
    /// Rd folder ids.
    #[rpc(json)]
    pub rd_folder_ids: Vec<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `i-xxx`.
    pub resource_id: Option<String>,
    /// Resource template name, for example `ACS-ECS-TEST`.
    pub resource_template_name: Option<String>,
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
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Template name, for example `MyTemplate`.
    pub template_name: Option<String>,
}

/// Answer of [`ListExecutions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListExecutionsResponse {
    /// Executions.
    pub executions: Vec<Execution>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Execution.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Execution {
    /// Account id, for example `123456789`.
    pub account_id: String,
    /// Category, for example `Other`.
    pub category: String,
    /// Counters.
    pub counters: JsonValue,
    /// Create date, UTC, for example `2019-05-16T10:26:14Z`.
    pub create_date: String,
    /// Current tasks.
    pub current_tasks: Vec<CurrentTask>,
    /// Description, for example `test execution.`.
    pub description: String,
    /// End date, UTC, for example `2019-05-16T10:26:14Z`.
    pub end_date: String,
    /// Executed by, for example `1309252800`.
    pub executed_by: String,
    /// Execution id, for example `exec-44d32b45d2a449e`.
    pub execution_id: String,
    /// Is parent, for example `false`.
    pub is_parent: Option<bool>,
    /// Last successful trigger time, UTC, for example `2019-05-27T09:29:18Z`.
    pub last_successful_trigger_time: String,
    /// Last trigger outputs.
    pub last_trigger_outputs: String,
    /// Last trigger status, for example `Success`.
    pub last_trigger_status: String,
    /// Last trigger status message, for example `""`.
    pub last_trigger_status_message: String,
    /// Last trigger time, UTC, for example `2019-05-27T09:29:18Z`.
    pub last_trigger_time: String,
    /// Mode, for example `Automatic`.
    pub mode: String,
    /// Next schedule time, UTC, for example `2019-05-16T10:26:14Z`.
    pub next_schedule_time: String,
    /// Outputs, for example `{ "InstanceId":"i-xxx" }`.
    pub outputs: String,
    /// Parameters.
    pub parameters: JsonValue,
    /// Parent execution id, for example `exec-xxx`.
    pub parent_execution_id: String,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Resource status.
    pub resource_status: String,
    /// Safety check, for example `Skip`.
    pub safety_check: String,
    /// Start date, UTC, for example `2019-05-16T10:26:14Z`.
    pub start_date: String,
    /// Status, for example `Success`.
    pub status: String,
    /// Status message, for example `“”`.
    pub status_message: String,
    /// Status reason, for example `""`.
    pub status_reason: String,
    /// Tags.
    pub tags: JsonValue,
    /// Targets.
    pub targets: String,
    /// Template id, for example `123`.
    pub template_id: String,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: String,
    /// Update date, UTC, for example `2019-05-16T10:26:14Z`.
    pub update_date: String,
    /// Waiting status, for example `""`.
    pub waiting_status: String,
}

/// Current task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CurrentTask {
    /// Task action, for example `acs::Template`.
    pub task_action: String,
    /// Task execution id, for example `task-exec-44d32b45d2a49899#1`.
    pub task_execution_id: String,
    /// Task name, for example `installSLSILogtail`.
    pub task_name: String,
}
