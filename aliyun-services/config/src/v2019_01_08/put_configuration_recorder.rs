use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::ConfigurationRecorder;

/// Changes which resource types are watched. The vendor advises against new use.
///
/// A registered recorder goes over `REBUILDING` back to `REGISTERED`.
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Config",
    version = "2019-01-08",
    body,
    deprecated,
    endpoints = super::ENDPOINTS,
    errors(
        (400, "NoPermission", "The caller may not do this."),
        (400, "Invalid.ResourceTypes.Value", "A resource type is not known."),
        (400, "ProcessIsRunning", "The recorder is being built: try again when it is registered."),
        (400, "RDMemberNoPermission", "Only the management account of the resource directory may do this."),
        (404, "AccountNotExisted", "The account does not exist."),
        (503, "ServiceUnavailable", "The service cannot answer for the moment."),
    )
)]
pub struct PutConfigurationRecorder {
    /// The resource types to watch, for example `ACS::ECS::Instance`; at least one.
    #[rpc(join = ",", required)]
    pub resource_types: Vec<String>,
}

/// Answer of [`PutConfigurationRecorder`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutConfigurationRecorderResponse {
    /// The recorder after the call; the fields about the resource directory stay unset.
    pub configuration_recorder: ConfigurationRecorder,
    /// Id of the request.
    pub request_id: String,
}
