// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetConfigurationRecorder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets configuration recorder.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/GetConfigurationRecorder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    waiter(registered, status = configuration_recorder?.configuration_recorder_status, done("REGISTERED"), every = 10, within = 1800),
    errors(errors::NO_PERMISSION, errors::ACCOUNT_NOT_EXISTED, errors::SERVICE_UNAVAILABLE)
)]
pub struct GetConfigurationRecorder {}

/// Answer of [`GetConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetConfigurationRecorderResponse {
    /// Configuration recorder.
    pub configuration_recorder: Option<ConfigurationRecorder>,
    /// Id of the request.
    pub request_id: String,
}

/// Configuration recorder.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ConfigurationRecorder {
    /// Configuration recorder status, for example `REGISTERED`.
    pub configuration_recorder_status: String,
    /// Resource types.
    pub resource_types: Vec<String>,
}
