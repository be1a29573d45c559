// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_resources, item = TagResource),
    errors(
        errors::INVALID_DEFAULT_RESOURCE_GROUP_NOT_SUPPORTED, errors::INVALID_TAG_NOT_SUPPORTED,
        errors::NUMBER_EXCEED_RESOURCE_IDS, errors::NUMBER_EXCEED_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::OPERATION_DENIED_QUOTA_EXCEED, errors::INVALID_TAG_MISMATCH,
        errors::INVALID_TAG_COUNT, errors::INVALID_SCOPE, errors::INVALID_TAGS_MAL_FORMED,
        errors::PERMISSION_DENIED_TAG_OWNER_BID, errors::PERMISSION_DENIED_TAG_OWNER_UID,
        errors::PERMISSION_DENIED_SCOPE, errors::INVALID_RESOURCE_ID_NOT_SUPPORTED,
        errors::NO_PERMISSION_TAG, errors::BOTH_EMPTY_TAGS_AND_RESOURCES,
        errors::PERMISSION_DENIED_TAGS_FUZZY_QUERY, errors::NUMBER_EXCEED_TAG_VALUES,
        errors::INVALID_FILTER_MALFORMED, errors::INVALID_TAG_FILTER_MALFORMED,
        errors::INVALID_NEXT_TOKEN, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::MISSING_PARAMETER_RESOURCE_IDS, errors::MISSING_PARAMETER_TAG_OWNER_UID,
        errors::MISSING_PARAMETER_TAG_OWNER_BID, errors::MISSING_PARAMETER_RESOURCE_TYPE,
        errors::MISSING_PARAMETER_TAGS, errors::MISSING_PARAMETER_REGION_ID_404,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
        errors::SERVICE_UNAVAILABLE_500, errors::INTERNAL_ERROR,
    )
)]
pub struct ListTagResources {
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
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
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Tag filter: at most 5 items.
    #[rpc(dotted, max_len = 5)]
    pub tag_filter: Vec<TagFilter>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Tag filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagFilter {
    /// Tag key, for example `env`.
    pub tag_key: Option<String>,
    /// Tag values.
    pub tag_values: Vec<String>,
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
