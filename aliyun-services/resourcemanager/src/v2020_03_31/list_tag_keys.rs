// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists tag keys.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTagKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tags, item = Tag)
)]
pub struct ListTagKeys {
    /// Key filter, for example `team`.
    pub key_filter: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource type, for example `Account`.
    pub resource_type: String,
}

/// Answer of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagKeysResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `team`.
    pub key: String,
}
