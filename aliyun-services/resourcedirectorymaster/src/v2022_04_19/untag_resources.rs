// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceDirectoryMaster/2022-04-19/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceDirectoryMaster",
    version = "2022-04-19",
    endpoints = super::ENDPOINTS
)]
pub struct UntagResources {
    /// All, for example `false`.
    pub all: Option<bool>,
    /// Resource id.
    #[rpc(required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `Account`.
    pub resource_type: String,
    /// Tag key.
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
