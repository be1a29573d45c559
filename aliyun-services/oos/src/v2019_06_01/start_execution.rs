// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartExecution`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Starts execution.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/StartExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct StartExecution {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `test execution.`.
    pub description: Option<String>,
    /// Loop mode, for example `Automatic`.
    pub loop_mode: Option<String>,
    /// Mode, for example `Automatic`.
    pub mode: Option<String>,
    /// Parameters, for example `{"Status":"Running"}`.
    pub parameters: Option<String>,
    /// Parent execution id, for example `exec-xxx`.
    pub parent_execution_id: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: Option<String>,
    /// Safety check, for example `Skip`.
    pub safety_check: Option<String>,
    /// Tags.
    #[rpc(json)]
    pub tags: Option<JsonValue>,
    /// Template content.
    pub template_content: Option<String>,
    /// Template name, for example `vmeixme`.
    pub template_name: Option<String>,
    /// Template URL.
    #[rpc(name = "TemplateURL")]
    pub template_url: Option<String>,
    /// Template version, for example `v1`.
    pub template_version: Option<String>,
}

/// Answer of [`StartExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartExecutionResponse {
    /// Execution.
    pub execution: Option<Execution>,
    /// Id of the request.
    pub request_id: String,
}

/// Execution.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Execution {
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
    /// Executed by, for example `root(13092080xx12344)`.
    pub executed_by: String,
    /// Execution id, for example `exec-xxxyyy`.
    pub execution_id: String,
    /// Is parent, for example `false`.
    pub is_parent: Option<bool>,
    /// Loop mode, for example `Automatic`.
    pub loop_mode: String,
    /// Mode, for example `Automatic`.
    pub mode: String,
    /// Outputs, for example `{ "InstanceId":"i-xxx" }`.
    pub outputs: String,
    /// Parameters, for example `{ "Status":"Running" }`.
    pub parameters: String,
    /// Parent execution id, for example `exec-xxxx`.
    pub parent_execution_id: String,
    /// RAM role, for example `OOSServiceRole`.
    pub ram_role: String,
    /// Resource group id, for example `rg-acfmxsn4m4******`.
    pub resource_group_id: String,
    /// Safety check, for example `Skip`.
    pub safety_check: String,
    /// Start date, UTC, for example `2019-05-16T10:26:14Z`.
    pub start_date: String,
    /// Status, for example `Success`.
    pub status: String,
    /// Status message, for example `""`.
    pub status_message: String,
    /// Tags.
    pub tags: JsonValue,
    /// Template id, for example `t-1bd341007f`.
    pub template_id: String,
    /// Template name, for example `MyTemplate`.
    pub template_name: String,
    /// Template version, for example `v1`.
    pub template_version: String,
    /// Update date, UTC, for example `2019-05-16T10:26:14Z`.
    pub update_date: String,
}

/// Current task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CurrentTask {
    /// Task action, for example `ACS::TimerTrigger`.
    pub task_action: String,
    /// Task execution id, for example `exec-dsadasdawq`.
    pub task_execution_id: String,
    /// Task name, for example `testTask`.
    pub task_name: String,
}
