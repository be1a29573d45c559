// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CheckSharingWithResourceDirectoryStatus`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Checks sharing with resource directory status.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/CheckSharingWithResourceDirectoryStatus)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS
)]
pub struct CheckSharingWithResourceDirectoryStatus {}

/// Answer of [`CheckSharingWithResourceDirectoryStatus`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CheckSharingWithResourceDirectoryStatusResponse {
    /// Enable sharing with rd, for example `true`.
    pub enable_sharing_with_rd: Option<bool>,
    /// Id of the request.
    pub request_id: String,
}
