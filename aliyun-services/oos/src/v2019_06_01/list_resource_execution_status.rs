// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceExecutionStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists resource execution status.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListResourceExecutionStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = resource_execution_status,
        item = ResourceExecutionStatus
    ),
    errors(errors::INVALID_PARAMETER, errors::ENTITY_NOT_EXISTS_EXECUTION)
)]
pub struct ListResourceExecutionStatus {
    /// Execution id, for example `exec-xxxxxxxxxxxx`.
    pub execution_id: String,
    /// Most items a page: 10 to 100.
    #[rpc(min = 10, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`ListResourceExecutionStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceExecutionStatusResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource execution status.
    pub resource_execution_status: Vec<ResourceExecutionStatus>,
}

/// Resource execution status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceExecutionStatus {
    /// Execution id, for example `exec-6be6d6ff805349d9ac13`.
    pub execution_id: String,
    /// Execution time, UTC, for example `2020-11-13T08:48:34Z`.
    pub execution_time: String,
    /// Outputs.
    pub outputs: String,
    /// Resource id, for example `i-bp1e1bxxxxxxxxxxxxxx`.
    pub resource_id: String,
    /// Status, for example `Success`.
    pub status: String,
}
