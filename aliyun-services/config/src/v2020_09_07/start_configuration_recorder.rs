// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartConfigurationRecorder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts configuration recorder.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StartConfigurationRecorder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::PROCESS_IS_RUNNING, errors::CREATE_SLR_FAIL,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct StartConfigurationRecorder {}

/// Answer of [`StartConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartConfigurationRecorderResponse {
    /// Configuration recorder.
    pub configuration_recorder: Option<ConfigurationRecorder>,
    /// Id of the request.
    pub request_id: String,
}

/// Configuration recorder.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigurationRecorder {
    /// Configuration recorder status.
    pub configuration_recorder_status: String,
    /// Resource types.
    pub resource_types: Vec<String>,
}
