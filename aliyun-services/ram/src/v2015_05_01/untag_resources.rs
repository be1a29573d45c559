// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct UntagResources {
    /// All, for example `true`.
    pub all: Option<bool>,
    /// Resource names.
    #[rpc(json)]
    pub resource_names: Vec<String>,
    /// Resource type, for example `role`.
    pub resource_type: Option<String>,
    /// Tag keys.
    #[rpc(json)]
    pub tag_keys: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
