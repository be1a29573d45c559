// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UninstallMonitoringAgent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Uninstalls monitoring agent.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/UninstallMonitoringAgent)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::AGENT_STATE_ERROR, errors::INTERNAL_ERROR,
    )
)]
pub struct UninstallMonitoringAgent {
    /// Instance id, for example `host-****`.
    pub instance_id: String,
}

/// Answer of [`UninstallMonitoringAgent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UninstallMonitoringAgentResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Successfully`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
