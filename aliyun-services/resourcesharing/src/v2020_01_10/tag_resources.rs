// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS
)]
pub struct TagResources {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id.
    #[rpc(required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `ResourceShare`.
    pub resource_type: String,
    /// Tag.
    #[rpc(dotted, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
