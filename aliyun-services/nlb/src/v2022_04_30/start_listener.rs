// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `StartListener`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Starts listener.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/StartListener)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_STATUS_LISTENER, errors::FORBIDDEN_NO_PERMISSION,
        errors::RESOURCE_NOT_FOUND_LISTENER,
    )
)]
pub struct StartListener {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Listener id, for example `lsn-bp1bpn0kn908w4nbw****@80`.
    pub listener_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
}

/// Answer of [`StartListener`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct StartListenerResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
