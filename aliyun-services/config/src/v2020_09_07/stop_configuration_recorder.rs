// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StopConfigurationRecorder`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Stops configuration recorder.
///
/// [Official page](https://api.alibabacloud.com/document/Config/2020-09-07/StopConfigurationRecorder)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2020-09-07",
    endpoints = super::ENDPOINTS,
    errors(errors::ADMIN_STOP_SLR_FAIL, errors::MEMBER_STOP_SLR_FAIL, errors::STOP_SLR_FAIL)
)]
pub struct StopConfigurationRecorder {}

/// Answer of [`StopConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StopConfigurationRecorderResponse {
    /// Id of the request.
    pub request_id: String,
    /// Stop configuration recorder result.
    pub stop_configuration_recorder_result: Option<bool>,
}
