// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts listener.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/StartListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LOAD_BALANCER, errors::INCORRECT_BUSINESS_STATUS_LOAD_BALANCER,
        errors::INCORRECT_STATUS_LISTENER, errors::RESOURCE_IN_CONFIGURING_LISTENER,
        errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct StartListener {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsr-bp1bpn0kn908w4nbw****`.
    pub listener_id: String,
}

/// Answer of [`StartListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
