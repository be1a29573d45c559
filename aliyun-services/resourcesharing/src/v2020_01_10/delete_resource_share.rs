// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteResourceShare`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes resource share.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/DeleteResourceShare)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_RESOURCE_SHARE_ID, errors::INVALID_PARAMETER_RESOURCE_SHARE_ID,
        errors::INVALID_PARAMETER, errors::ENTITY_NOT_EXISTS_RESOURCE_SHARE,
        errors::RESOURCE_SHARE_STATUS_MISMATCH_ACTION, errors::DELETE_RESOURCE_SHARE_CONFLICT,
    )
)]
pub struct DeleteResourceShare {
    /// Resource share id, for example `rs-qSkW1HBY****`.
    pub resource_share_id: String,
    /// Region id.
    #[rpc(host)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteResourceShare`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteResourceShareResponse {
    /// Id of the request.
    pub request_id: String,
}
