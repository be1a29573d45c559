// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateConfigurationRecorder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates configuration recorder.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/UpdateConfigurationRecorder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION, errors::INVALID_RESOURCE_TYPES_VALUE, errors::PROCESS_IS_RUNNING,
        errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct UpdateConfigurationRecorder {
    /// Resource types, for example `ACS::ECS::Instance`.
    pub resource_types: String,
}

/// Answer of [`UpdateConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateConfigurationRecorderResponse {
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
