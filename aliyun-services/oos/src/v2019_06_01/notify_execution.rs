// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `NotifyExecution`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `NotifyExecution`.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/NotifyExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct NotifyExecution {
    /// Execution id, for example `exec-xxx`.
    pub execution_id: String,
    /// Execution status, for example `Success`.
    pub execution_status: Option<String>,
    /// Loop item, for example `i-xxx`.
    pub loop_item: Option<String>,
    /// Notify note, for example `Note`.
    pub notify_note: Option<String>,
    /// Notify type, for example `Approve`.
    pub notify_type: String,
    /// Parameters, for example `{}`.
    pub parameters: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Task execution id, for example `task-exec-xxx`.
    pub task_execution_id: Option<String>,
    /// Task execution ids, for example `["exec-79c321c11003a97c","exec-79c321c11003aqw97cz"]`.
    #[rpc(json)]
    pub task_execution_ids: Vec<String>,
    /// Task name, for example `describeInstance`.
    pub task_name: Option<String>,
}

/// Answer of [`NotifyExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct NotifyExecutionResponse {
    /// Id of the request.
    pub request_id: String,
}
