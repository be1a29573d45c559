// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTrafficMirrorSession`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes traffic mirror session.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteTrafficMirrorSession)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_SESSION,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_SESSION,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
    )
)]
pub struct DeleteTrafficMirrorSession {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hongkong`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Traffic mirror session id, for example `tms-j6cla50buc44ap8tu****`.
    pub traffic_mirror_session_id: String,
}

/// Answer of [`DeleteTrafficMirrorSession`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTrafficMirrorSessionResponse {
    /// Id of the request.
    pub request_id: String,
}
