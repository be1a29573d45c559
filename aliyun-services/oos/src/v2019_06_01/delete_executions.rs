// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteExecutions`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes executions.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/DeleteExecutions)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteExecutions {
    /// Execution ids, for example `["exec-xxx"]`.
    #[rpc(json, required)]
    pub execution_ids: Vec<String>,
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`DeleteExecutions`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteExecutionsResponse {
    /// Id of the request.
    pub request_id: String,
}
