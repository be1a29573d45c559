// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateTrafficMirrorFilterAttribute`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates traffic mirror filter attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/UpdateTrafficMirrorFilterAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_TRAFFIC_MIRROR_FILTER,
        errors::INCORRECT_STATUS_TRAFFIC_MIRROR_FILTER,
    )
)]
pub struct UpdateTrafficMirrorFilterAttribute {
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
    /// Traffic mirror filter description, for example `This is a new filter.`.
    pub traffic_mirror_filter_description: Option<String>,
    /// Traffic mirror filter id, for example `tmf-j6cmls82xnc86vtpe****`.
    pub traffic_mirror_filter_id: String,
    /// Traffic mirror filter name, for example `test`.
    pub traffic_mirror_filter_name: Option<String>,
}

/// Answer of [`UpdateTrafficMirrorFilterAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateTrafficMirrorFilterAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
