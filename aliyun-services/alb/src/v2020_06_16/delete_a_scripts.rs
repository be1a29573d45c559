// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAScripts`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes a scripts.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/DeleteAScripts)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_A_SCRIPT, errors::INCORRECT_STATUS_LISTENER,
        errors::OPERATION_DENIED_CROSS_LISTENER_A_SCRIPTS,
    )
)]
pub struct DeleteAScripts {
    /// A script ids: 1 to 10 items.
    #[rpc(min_len = 1, max_len = 10, required)]
    pub a_script_ids: Vec<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
}

/// Answer of [`DeleteAScripts`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAScriptsResponse {
    /// Job id, for example `03cf3fe1-ab37-479b-92a6-b481d762****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
