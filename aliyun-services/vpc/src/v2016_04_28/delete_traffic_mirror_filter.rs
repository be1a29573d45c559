// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteTrafficMirrorFilter`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes traffic mirror filter.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DeleteTrafficMirrorFilter)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_RULE,
        errors::DEPENDENCY_VIOLATION_TRAFFIC_MIRROR_SESSION,
    )
)]
pub struct DeleteTrafficMirrorFilter {
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
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
}

/// Answer of [`DeleteTrafficMirrorFilter`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteTrafficMirrorFilterResponse {
    /// Id of the request.
    pub request_id: String,
}
