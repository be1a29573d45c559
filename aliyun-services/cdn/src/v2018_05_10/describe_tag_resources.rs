// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeTagResources {
    /// Resource id: at most 50 items.
    #[rpc(max_len = 50, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `key`.
    pub key: Option<String>,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`DescribeTagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
    /// Tag resources.
    pub tag_resources: Vec<TagResource>,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Resource id, for example `example.com`.
    pub resource_id: String,
    /// Tag.
    pub tag: Vec<TagResourceTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourceTag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `product`.
    pub value: String,
}
