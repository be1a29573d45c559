// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartDebugExecution`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Starts debug execution.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/StartDebugExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct StartDebugExecution {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Properties, for example `{"Service": "ecs", "API": "DescribeRegions"}`.
    pub properties: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Task type, for example `ACS::ExecuteAPI`.
    pub task_type: Option<String>,
}

/// Answer of [`StartDebugExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartDebugExecutionResponse {
    /// Execution id, for example `exec-xxx`.
    pub execution_id: String,
    /// Id of the request.
    pub request_id: String,
}
