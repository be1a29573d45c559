// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteGroupMonitoringAgentProcess`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes group monitoring agent process.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DeleteGroupMonitoringAgentProcess)
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
pub struct DeleteGroupMonitoringAgentProcess {
    /// Group id, for example `123456`.
    pub group_id: String,
    /// Id, for example `48F83746-C817-478C-9B06-7158F56B****`.
    pub id: String,
}

/// Answer of [`DeleteGroupMonitoringAgentProcess`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteGroupMonitoringAgentProcessResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
