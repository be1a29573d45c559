// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_resources, item = TagResource),
    errors(
        errors::RESOURCE_NOT_FOUND_ACL, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct ListTagResources {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id: 1 to 50 items.
    #[rpc(min_len = 1, max_len = 50)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
    /// Tag: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagResourcesResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
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
    /// Resource id, for example `d-2ze1ot4ah7xjyv0d****`.
    pub resource_id: String,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
    /// Tag key, for example `env`.
    pub tag_key: String,
    /// Tag value, for example `product`.
    pub tag_value: String,
}
