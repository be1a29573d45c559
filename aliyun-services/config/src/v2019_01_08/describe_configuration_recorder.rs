use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::ConfigurationRecorder;

/// Tells which resource types are watched and how far the recorder is.
///
/// After [`StartConfigurationRecorder`](super::StartConfigurationRecorder) wait for [`Self::REGISTERED`], or for
/// [`Self::ORGANIZATION_REGISTERED`] with the enterprise edition.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    endpoints = super::ENDPOINTS,
    waiter(
        registered,
        status = configuration_recorder.configuration_recorder_status,
        done("REGISTERED"),
        every = 10,
        within = 1800
    ),
    waiter(
        organization_registered,
        status = configuration_recorder.organization_enable_status?,
        done("REGISTERED"),
        every = 10,
        within = 1800
    ),
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
