// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRefreshTaskById`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes refresh task by id.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeRefreshTaskById)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    waiter(complete, status = tasks[].status, done("Complete"), failed("Failed"), within = 1800),
    errors(
        errors::INVALID_TASK_ID_MALFORMED, errors::INVALID_OBJECT_PATH_MALFORMED,
        errors::MISSING_TIME_PARAMETER, errors::MISSING_PARAMETER_OBJECT_TYPE,
        errors::INVALID_START_TIME_MALFORMED, errors::INVALID_END_TIME_MALFORMED,
        errors::INVALID_END_TIME_MISMATCH, errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_END_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_OBJECT_TYPE_VALUE_NOT_SUPPORTED,
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED, errors::DOMAIN_NAME_OVER_LIMIT,
        errors::INVALID_PARAMETERS, errors::INVALID_TIME, errors::TOO_MANY_REQUESTS,
    )
)]
pub struct DescribeRefreshTaskById {
    /// Task id, for example `12345678`.
    pub task_id: String,
}

/// Answer of [`DescribeRefreshTaskById`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRefreshTaskByIdResponse {
    /// Id of the request.
    pub request_id: String,
    /// Tasks.
    pub tasks: Vec<Task>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Task.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Task {
    /// Creation time, UTC, for example `2020-08-03T08:54:23Z`.
    pub creation_time: String,
    /// Description, for example `Internal Error`.
    pub description: String,
    /// Object path, for example `http://example.com/abc.jpg`.
    pub object_path: String,
    /// Object type, for example `file`.
    pub object_type: String,
    /// Process, for example `100%`.
    pub process: String,
    /// Status, for example `Complete`.
    pub status: String,
    /// Task id, for example `24840`.
    pub task_id: String,
}
