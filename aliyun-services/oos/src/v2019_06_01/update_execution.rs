// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateExecution`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Updates execution.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UpdateExecution)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UpdateExecution {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `Execution description`.
    pub description: Option<String>,
    /// Execution id, for example `exec-c223xxxxxxxxxxxxxxxx`.
    pub execution_id: String,
    /// Parameters, for example `{"Status":"Running"}`.
    pub parameters: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxsn4m*****`.
    pub resource_group_id: Option<String>,
    /// Tags, for example `{"k1": "v1", "k2": "v2"}`.
    pub tags: Option<String>,
}

/// Answer of [`UpdateExecution`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateExecutionResponse {
    /// Id of the request.
    pub request_id: String,
}
