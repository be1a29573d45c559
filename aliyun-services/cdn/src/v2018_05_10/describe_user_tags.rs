// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeUserTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes user tags.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/DescribeUserTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeUserTags {}

/// Answer of [`DescribeUserTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeUserTagsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: String,
    /// Value.
    pub value: Vec<String>,
}
