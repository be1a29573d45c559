// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Dysmsapi/2017-05-25/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Dysmsapi",
    version = "2017-05-25",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = tag_resources, item = TagResource),
    errors(errors::FORBIDDEN_ACTION_200)
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Prod code: default `dysms`, for example `dysms`.
    pub prod_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `TEMPLATE`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`ListTagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagResourcesResponse {
    /// Code, for example `OK`.
    pub code: String,
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
