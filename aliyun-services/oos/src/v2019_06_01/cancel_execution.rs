// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelExecution`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Cancels execution.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/CancelExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct CancelExecution {
    /// Execution id, for example `exec-xxx`.
    pub execution_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`CancelExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelExecutionResponse {
    /// Id of the request.
    pub request_id: String,
}
