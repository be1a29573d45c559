// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_resources, item = TagResource),
    errors(
        errors::INVALID_REGION_ID_MALFORMED, errors::MISS_PARAMETER_TAG_OR_RESOURCE_ID,
        errors::TAG_IS_INVALID, errors::RESOURCE_ID_IS_INVALID, errors::TAG_KEY_IS_INVALID,
        errors::TAG_VALUE_IS_INVALID,
    )
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: ResourceType,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Tag owner bid, for example `26842`.
    pub tag_owner_bid: Option<String>,
    /// Tag owner uid, for example `123xxxx`.
    pub tag_owner_uid: Option<String>,
}

/// What `ResourceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ResourceType {
    /// `DOMAIN`.
    #[rpc(name = "DOMAIN")]
    Domain,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `testKey`.
    pub key: Option<String>,
    /// Value, for example `testValue`.
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
