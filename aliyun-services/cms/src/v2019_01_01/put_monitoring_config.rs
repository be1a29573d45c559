// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutMonitoringConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Puts monitoring config.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/PutMonitoringConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION, errors::INTERNAL_ERROR)
)]
pub struct PutMonitoringConfig {
    /// Auto install, for example `true`.
    pub auto_install: Option<bool>,
    /// Enable install agent new ECS, for example `true`.
    #[rpc(name = "EnableInstallAgentNewECS")]
    pub enable_install_agent_new_ecs: Option<bool>,
}

/// Answer of [`PutMonitoringConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutMonitoringConfigResponse {
    /// Code, for example `200`.
    pub code: Option<i64>,
    /// Message, for example `Specified parameter EnableInstallAgentNewECS is not valid.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
