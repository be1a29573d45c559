// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_resources, item = TagResource)
)]
pub struct ListTagResources {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `abcd`.
    pub key: Option<String>,
    /// Value, for example `abcd`.
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
    /// Resource id, for example `example.com`.
    pub resource_id: String,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: String,
    /// Tag key, for example `abcd`.
    pub tag_key: String,
    /// Tag value, for example `abcd`.
    pub tag_value: String,
}
