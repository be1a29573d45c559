// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImportTaskValidation`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes import task validation.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTaskValidation)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeImportTaskValidation {
    /// DB instance id, for example `rm-xjkljj****`.
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Task id.
    pub task_id: i64,
}

/// Answer of [`DescribeImportTaskValidation`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImportTaskValidationResponse {
    /// Detail, for example `{"ValidateAction": "Detail"}`.
    pub detail: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `COMPLETED`.
    pub status: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
