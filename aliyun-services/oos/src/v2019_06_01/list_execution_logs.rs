// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListExecutionLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists execution logs.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/ListExecutionLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        more = is_truncated,
        size = max_results,
        items = execution_logs,
        item = ExecutionLog
    )
)]
pub struct ListExecutionLogs {
    /// Account id, for example `123456789`.
    pub account_id: Option<String>,
    /// Execution id, for example `exec-xxx`.
    pub execution_id: String,
    /// Log type, for example `System`.
    pub log_type: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Task execution id, for example `exec-1234567zxcvb.t0010`.
    pub task_execution_id: Option<String>,
}

/// Answer of [`ListExecutionLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListExecutionLogsResponse {
    /// Execution logs.
    pub execution_logs: Vec<ExecutionLog>,
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Execution log.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExecutionLog {
    /// Log type, for example `System`.
    pub log_type: String,
    /// Message, for example `The task CheckDiskCategory completed.`.
    pub message: String,
    /// Task execution id, for example `exec-1234567zxcvb.t0010`.
    pub task_execution_id: String,
    /// Timestamp, UTC, for example `2019-05-24T:02:29:07Z`.
    pub timestamp: String,
}
