// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TriggerExecution`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Triggers execution.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/TriggerExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct TriggerExecution {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Content.
    pub content: Option<String>,
    /// Execution id, for example `exec-sadw3f23rsad`.
    pub execution_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Type, for example `Event`.
    pub r#type: String,
}

/// Answer of [`TriggerExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TriggerExecutionResponse {
    /// Id of the request.
    pub request_id: String,
}
