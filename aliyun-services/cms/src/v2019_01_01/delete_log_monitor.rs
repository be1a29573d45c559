// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteLogMonitor`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes log monitor.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteLogMonitor)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteLogMonitor {
    /// Log id, for example `12345`.
    pub log_id: i64,
}

/// Answer of [`DeleteLogMonitor`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteLogMonitorResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `metric not exist.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
