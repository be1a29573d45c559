// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteServerGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes server group.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/DeleteServerGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_IN_USE_SERVER_GROUP, errors::SYSTEM_BUSY,
        errors::INCORRECT_STATUS_SERVER_GROUP, errors::DRY_RUN_OPERATION, errors::CONFLICT_LOCK,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct DeleteServerGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Server group id, for example `sgp-atstuj3rtoptyui****`.
    pub server_group_id: String,
}

/// Answer of [`DeleteServerGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteServerGroupResponse {
    /// Job id, for example `72dcd26b-f12d-4c27-b3af-18f6aed5****`.
    pub job_id: String,
    /// Id of the request.
    pub request_id: String,
}
