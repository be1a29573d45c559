// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateUsageDetailDataExportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates usage detail data export task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/CreateUsageDetailDataExportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_TIME_PARAMETER, errors::INVALID_START_TIME_MALFORMED,
        errors::INVALID_END_TIME_MALFORMED, errors::INVALID_START_TIME_VALUE_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_PRODUCT, errors::INVALID_PARAMETER_DIMENSION,
        errors::INVALID_PARAMETER_BILL_TYPE, errors::INVALID_PARAMETER_ALIUID,
        errors::INVALID_PARAMETER_START_TIME, errors::INVALID_PARAMETER_END_TIME,
        errors::INVALID_TIME_RANGE, errors::INVALID_PARAMETER_OPERATOR,
    )
)]
pub struct CreateUsageDetailDataExportTask {
    /// Domain names, for example `example.com`.
    pub domain_names: Option<String>,
    /// End time, UTC, for example `2019-12-10T21:00:00Z`.
    pub end_time: String,
    /// Group, for example `xxx`.
    pub group: Option<String>,
    /// Language: default `zh-cn`, for example `en-us`.
    pub language: Option<String>,
    /// Start time, UTC, for example `2019-12-10T20:00:00Z`.
    pub start_time: String,
    /// Task name, for example `Refresh`.
    pub task_name: Option<String>,
    /// Type, for example `flow`.
    pub r#type: String,
}

/// Answer of [`CreateUsageDetailDataExportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateUsageDetailDataExportTaskResponse {
    /// End time, UTC, for example `2015-12-10T21:00:00Z`.
    pub end_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Start time, UTC, for example `2015-12-10T20:00:00Z`.
    pub start_time: String,
    /// Task id, for example `123456`.
    pub task_id: String,
}
