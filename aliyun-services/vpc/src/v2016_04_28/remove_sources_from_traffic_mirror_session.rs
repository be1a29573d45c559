// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveSourcesFromTrafficMirrorSession`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Removes sources from traffic mirror session.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/RemoveSourcesFromTrafficMirrorSession)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_BUSINESS_STATUS_TRAFFIC_MIRROR, errors::OPT_IN_REQUIRED_TRAFFIC_MIRROR,
        errors::DUPLICATED_PARAM_SOURCE_INSTANCE_IDS,
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_SESSION,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_SESSION,
        errors::RESOURCE_NOT_ASSOCIATED_TRAFFIC_MIRROR_SOURCE,
        errors::RESOURCE_NOT_FOUND_NETWORK_INTERFACE, errors::RESOURCE_NOT_FOUND_ECS_INSTANCE,
    )
)]
pub struct RemoveSourcesFromTrafficMirrorSession {
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
    /// Traffic mirror source ids: at most 30 items.
    #[rpc(max_len = 30, required)]
    pub traffic_mirror_source_ids: Vec<String>,
}

/// Answer of [`RemoveSourcesFromTrafficMirrorSession`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveSourcesFromTrafficMirrorSessionResponse {
    /// Id of the request.
    pub request_id: String,
}
