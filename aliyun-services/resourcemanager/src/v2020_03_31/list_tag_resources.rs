// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_resources, item = TagResource)
)]
pub struct ListTagResources {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id: at most 50 items.
    #[rpc(max_len = 50)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `ResourceGroup`.
    pub resource_type: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
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

/// Answer of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagResourcesResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag resources.
    pub tag_resources: Vec<TagResource>,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Resource id, for example `rg-aekz6bre2uq****`.
    pub resource_id: String,
    /// Resource type, for example `resourcegroup`.
    pub resource_type: String,
    /// Tag key, for example `k1`.
    pub tag_key: String,
    /// Tag value, for example `k1`.
    pub tag_value: String,
}
