// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        more = is_truncated,
        size = page_size,
        items = tag_resources,
        item = TagResource
    )
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource principal name: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_principal_name: Vec<String>,
    /// Resource type, for example `user`.
    pub resource_type: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `operator`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagResourcesResponse {
    /// Is truncated, for example `true`.
    pub is_truncated: Option<bool>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag resources.
    #[rpc(wrapper = "TagResource")]
    pub tag_resources: Vec<TagResource>,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Resource id.
    pub resource_id: String,
    /// Resource type.
    pub resource_type: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
