// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `EnableSharingWithResourceDirectory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Enables sharing with resource directory.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/EnableSharingWithResourceDirectory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(errors::ACTION_NOT_PERMITTED, errors::ALREADY_ENABLED)
)]
pub struct EnableSharingWithResourceDirectory {}

/// Answer of [`EnableSharingWithResourceDirectory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EnableSharingWithResourceDirectoryResponse {
    /// Id of the request.
    pub request_id: String,
}
