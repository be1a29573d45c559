// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteImage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IMAGE_USING_BY_INSTANCE, errors::IMAGE_USE_SHARED,
        errors::OPERATION_DENIED_IMAGE_COPYING, errors::IMAGE_IS_IMPORTING,
        errors::IMAGE_IS_EXPORTING, errors::IMAGE_IS_PUBLIC, errors::INVALID_IMAGE_ID_NOT_FOUND,
    )
)]
pub struct DeleteImage {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Force: default `false`, for example `false`.
    pub force: Option<bool>,
    /// Image id, for example `m-bp67acfmxazb4p****`.
    pub image_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteImageResponse {
    /// Id of the request.
    pub request_id: String,
}
