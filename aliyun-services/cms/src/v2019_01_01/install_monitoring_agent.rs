// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `InstallMonitoringAgent`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Installs monitoring agent.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/InstallMonitoringAgent)
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
pub struct InstallMonitoringAgent {
    /// Force: default `true`, for example `true`.
    pub force: Option<bool>,
    /// Install command, for example `onlyInstallNotHasAgent`.
    pub install_command: Option<String>,
    /// Instance ids: at most 10 items.
    #[rpc(max_len = 10)]
    pub instance_ids: Vec<String>,
}

/// Answer of [`InstallMonitoringAgent`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct InstallMonitoringAgentResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `The specified resource is not found.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
