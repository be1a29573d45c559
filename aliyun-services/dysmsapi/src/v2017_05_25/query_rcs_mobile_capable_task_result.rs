// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryRCSMobileCapableTaskResult`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Queries rcs mobile capable task result.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/QueryRCSMobileCapableTaskResult)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS
)]
pub struct QueryRCSMobileCapableTaskResult {
    /// Task id, for example `示例值示例值`.
    pub task_id: String,
}

/// Answer of [`QueryRCSMobileCapableTaskResult`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryRCSMobileCapableTaskResultResponse {
    /// Access denied detail.
    pub access_denied_detail: String,
    /// Code, for example `示例值`.
    pub code: String,
    /// Data.
    pub data: JsonValue,
    /// Message, for example `示例值示例值`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
