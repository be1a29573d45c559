use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::ConfigurationRecorder;

/// Starts watching the resources of the account, or of all accounts of its resource directory.
///
/// The recorder goes from `REGISTRABLE` over `BUILDING` to `REGISTERED`, which takes minutes. To wait for it, poll
/// [`DescribeConfigurationRecorder`](super::DescribeConfigurationRecorder) with `client.wait(..)` until
/// [`REGISTERED`](super::DescribeConfigurationRecorder::REGISTERED).
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        (400, "NoPermission", "You are not authorized to perform this operation."),
        (400, "ProcessIsRunning", "The process is running."),
        (
            400,
            "RDMemberNoPermission",
            "You are not authorized to perform the operation. The reasons include: 1. You have not enabled the resource directory service. 2. You are not using the administrator account of resource directory."
        ),
        (404, "AccountNotExisted", "Your account does not exist."),
        (500, "CreateSLRFail", "Failed to create SLR."),
        (503, "ServiceUnavailable", "The request has failed due to a temporary failure of the server."),
    )
)]
pub struct StartConfigurationRecorder {
    /// `true` watches all accounts of the resource directory, which only its management account may ask
    /// for; `false`, the default, only the caller's.
    pub enterprise_edition: Option<bool>,
}

/// Answer of [`StartConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartConfigurationRecorderResponse {
    /// The recorder after the call.
    pub configuration_recorder: ConfigurationRecorder,
    /// Id of the request.
    pub request_id: String,
}
