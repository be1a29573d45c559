// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteHybridMonitorTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes hybrid monitor task.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteHybridMonitorTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::S, errors::S_403, errors::S_404, errors::S_500, errors::INTERNAL_ERROR)
)]
pub struct DeleteHybridMonitorTask {
    /// Namespace, for example `aliyun`.
    pub namespace: Option<String>,
    /// Target user id, for example `120886317861****`.
    pub target_user_id: Option<String>,
    /// Task id, for example `36****`.
    pub task_id: Option<String>,
}

/// Answer of [`DeleteHybridMonitorTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteHybridMonitorTaskResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `null`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: String,
}
