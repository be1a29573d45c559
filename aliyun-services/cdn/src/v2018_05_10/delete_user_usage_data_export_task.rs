// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteUserUsageDataExportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes user usage data export task.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DeleteUserUsageDataExportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_PRODUCT, errors::INVALID_PARAMETER_ALIUID,
        errors::INVALID_TASK_ID_MALFORMED, errors::INVALID_PARAMETER_OPERATOR,
    )
)]
pub struct DeleteUserUsageDataExportTask {
    /// Task id, for example `10`.
    pub task_id: String,
}

/// Answer of [`DeleteUserUsageDataExportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteUserUsageDataExportTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
