// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTaskExecutionInvocations`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists task execution invocations.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListTaskExecutionInvocations)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListTaskExecutionInvocations {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Status, for example `Running`.
    pub status: Option<String>,
    /// Task execution id, for example `exec-a10749813b3xxxxx.t0001`.
    pub task_execution_id: Option<String>,
}

/// Answer of [`ListTaskExecutionInvocations`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTaskExecutionInvocationsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task execution invocations.
    pub task_execution_invocations: Vec<TaskExecutionInvocation>,
}

/// Task execution invocation.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TaskExecutionInvocation {
    /// Invocation id, for example `t-hz0jdfwd9f****`.
    pub invocation_id: String,
    /// Invocation task execution id, for example `exec-xxxx.t0001`.
    pub invocation_task_execution_id: String,
    /// Invocation task name, for example `TaskName`.
    pub invocation_task_name: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Status, for example `Running`.
    pub status: String,
}
