// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMonitoringAgentConfig`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes monitoring agent config.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/DescribeMonitoringAgentConfig)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_AUTHORIZATION, errors::INTERNAL_ERROR)
)]
pub struct DescribeMonitoringAgentConfig {}

/// Answer of [`DescribeMonitoringAgentConfig`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMonitoringAgentConfigResponse {
    /// Auto install, for example `true`.
    pub auto_install: Option<bool>,
    /// Code, for example `200`.
    pub code: String,
    /// Enable active alert, for example `redis,rds,ecs`.
    pub enable_active_alert: String,
    /// Enable install agent new ECS, for example `true`.
    #[rpc(name = "EnableInstallAgentNewECS")]
    pub enable_install_agent_new_ecs: Option<bool>,
    /// Message, for example `The Request is not authorization.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
