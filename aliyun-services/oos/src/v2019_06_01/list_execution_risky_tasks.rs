// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListExecutionRiskyTasks`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists execution risky tasks.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutionRiskyTasks)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct ListExecutionRiskyTasks {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Template name, for example `myTemplate`.
    pub template_name: String,
}

/// Answer of [`ListExecutionRiskyTasks`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListExecutionRiskyTasksResponse {
    /// Id of the request.
    pub request_id: String,
    /// Risky tasks.
    pub risky_tasks: Vec<RiskyTask>,
}

/// Risky task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RiskyTask {
    /// API, for example `DeleteInstance`.
    #[rpc(name = "API")]
    pub api: String,
    /// Service, for example `ECS`.
    pub service: String,
    /// Task.
    pub task: Vec<String>,
    /// Template.
    pub template: Vec<String>,
}
