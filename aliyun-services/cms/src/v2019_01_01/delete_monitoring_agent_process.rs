// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteMonitoringAgentProcess)
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
pub struct DeleteMonitoringAgentProcess {
    /// Instance id, for example `i-KpVny6l****`.
    pub instance_id: String,
    /// Process id, for example `123****`.
    pub process_id: Option<String>,
    /// Process name, for example `http`.
    pub process_name: Option<String>,
}

/// Answer of [`DeleteMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
