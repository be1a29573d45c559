// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateUserUsageDataExportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates user usage data export task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateUserUsageDataExportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_TIME_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_PRODUCT, errors::INVALID_PARAMETER_ALIUID,
        errors::INVALID_PARAMETER_START_TIME, errors::INVALID_PARAMETER_END_TIME,
        errors::INVALID_TIME_RANGE, errors::INVALID_PARAMETER_OPERATOR,
    )
)]
pub struct CreateUserUsageDataExportTask {
    /// End time, UTC, for example `2015-12-10T21:00:00Z`.
    pub end_time: String,
    /// Language, for example `zh-cn`.
    pub language: Option<String>,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Task name, for example `Refresh`.
    pub task_name: Option<String>,
}

/// Answer of [`CreateUserUsageDataExportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateUserUsageDataExportTaskResponse {
    /// End time, UTC, for example `2015-12-10T21:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Task id, for example `129456`.
    pub task_id: String,
}
