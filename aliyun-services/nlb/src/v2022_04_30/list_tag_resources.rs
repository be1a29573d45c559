// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Nlb/2022-04-30/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Nlb",
    version = "2022-04-30",
    body,
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_resources, item = TagResource),
    errors(
        errors::SYSTEM_BUSY, errors::ILLEGAL_PARAM_RESOURCE_TYPE, errors::MISSING_PARAM_S,
        errors::FORBIDDEN_NO_PERMISSION, errors::RESOURCE_NOT_FOUND_SECURITYPOLICY,
        errors::RESOURCE_NOT_FOUND_LOAD_BALANCER, errors::RESOURCE_NOT_FOUND_LISTENER,
        errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct ListTagResources {
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
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
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Ali uid.
    pub ali_uid: String,
    /// Category, for example `All`.
    pub category: String,
    /// Region no, for example `cn-hangzhou`.
    pub region_no: String,
    /// Resource id, for example `nlb-nrnrxwd15en27r****`.
    pub resource_id: String,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
    /// Scope, for example `public`.
    pub scope: String,
    /// Tag key, for example `env`.
    pub tag_key: String,
    /// Tag value, for example `product`.
    pub tag_value: String,
}
