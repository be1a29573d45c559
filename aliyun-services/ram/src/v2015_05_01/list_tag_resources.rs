// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = tag_resources, item = TagResource)
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource names.
    #[rpc(json)]
    pub resource_names: Vec<String>,
    /// Resource type, for example `role`.
    pub resource_type: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `t1`.
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
    /// Resource name, for example `role1`.
    pub resource_name: String,
    /// Resource type, for example `role`.
    pub resource_type: String,
    /// Tag key, for example `t1`.
    pub tag_key: String,
    /// Tag value, for example `v1`.
    pub tag_value: String,
}
