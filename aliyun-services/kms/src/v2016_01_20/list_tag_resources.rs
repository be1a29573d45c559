// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_resources, item = TagResource),
    errors(
        errors::DUPLICATE_TAG_KEY, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_ID_NOT_FOUND,
    )
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `key`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `disk-encryption`.
    pub key: Option<String>,
    /// Value, for example `true`.
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
