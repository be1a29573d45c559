// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitorAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates monitor agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitorAgentProcess)
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
pub struct CreateMonitorAgentProcess {
    /// Instance id, for example `i-2ze2d6j5uhg20x47****`.
    pub instance_id: String,
    /// Process name, for example `AliYunDun`.
    pub process_name: String,
    /// Process user, for example `admin`.
    pub process_user: Option<String>,
}

/// Answer of [`CreateMonitorAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitorAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Id, for example `123456`.
    pub id: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
