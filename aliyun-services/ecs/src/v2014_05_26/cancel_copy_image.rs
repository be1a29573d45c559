// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CancelCopyImage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Cancels copy image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CancelCopyImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IMAGE_CREATED_NOT_FROM_COPY, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::INCORRECT_IMAGE_STATUS, errors::CANCEL_NOT_SUPPORTED,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_IMAGE_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CancelCopyImage {
    /// Image id, for example `m-bp1caf3yicx5jlfl****`.
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

/// Answer of [`CancelCopyImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CancelCopyImageResponse {
    /// Id of the request.
    pub request_id: String,
}
