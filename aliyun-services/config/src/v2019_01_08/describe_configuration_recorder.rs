use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::ConfigurationRecorder;

/// Tells which resource types are watched and how far the recorder is.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct DescribeConfigurationRecorder {}

/// Answer of [`DescribeConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeConfigurationRecorderResponse {
    /// The recorder.
    pub configuration_recorder: ConfigurationRecorder,
    /// Id of the request.
    pub request_id: String,
}
