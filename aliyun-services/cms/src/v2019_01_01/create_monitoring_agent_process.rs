// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/CreateMonitoringAgentProcess)
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
pub struct CreateMonitoringAgentProcess {
    /// Instance id, for example `i-2ze51wjtwox01r8g****`.
    pub instance_id: String,
    /// Process name, for example `java`.
    pub process_name: Option<String>,
    /// Process user, for example `admin`.
    pub process_user: Option<String>,
}

/// Answer of [`CreateMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Id, for example `12345`.
    pub id: String,
    /// Message.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
