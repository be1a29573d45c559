// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = tag_resources, item = TagResource),
    errors(
        errors::INVALID_RESOURCE_ARN_ACCOUNT, errors::INVALID_RESOURCE_ARN_FORMAT_ERROR,
        errors::INVALID_RESOURCE_ARN_REGION, errors::INVALID_PARAMETER_TAG_KEY,
        errors::INVALID_PARAMETER_TAGS, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_PARAMETER_CATEGORY, errors::MISSING_PARAMETER_RESOURCE_IDS,
        errors::NO_PERMISSION_OPERATOR, errors::NO_PERMISSION_SYSTEM_TAG,
        errors::NO_PERMISSION_KEY_CATEGORY, errors::NO_PERMISSION_KEY_OPERATOR,
        errors::NUMBER_EXCEED_RESOURCE_IDS, errors::NUMBER_EXCEED_TAGS,
        errors::QUOTA_EXCEED_TAGS_PER_RESOURCE, errors::INVALID_NEXT_TOKEN,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_RESOURCE_TYPE,
        errors::MISSING_TAG_KEY, errors::MISSING_PARAMETER_ALI_UID, errors::MISSING_PARAMETER_BID,
        errors::MISSING_PARAMETER_REGION_ID, errors::MISSING_PARAMETER_REMOVE_NUM,
        errors::MISSING_PARAMETER_RESOURCE_ID_ARN, errors::MISSING_PARAMETER_TAG_KEY,
        errors::MISSING_PARAMETER_TAGS, errors::NO_MATCH_REMOVE_NUM,
    )
)]
pub struct ListTagResources {
    /// Category, for example `Custom`.
    pub category: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource ARN: at most 101 items.
    #[rpc(name = "ResourceARN", max_len = 101)]
    pub resource_arn: Vec<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tags, for example `{"k1":"v1","k2":"v2"}`.
    pub tags: Option<String>,
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
    /// Resource ARN.
    #[rpc(name = "ResourceARN")]
    pub resource_arn: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Category, for example `Custom`.
    pub category: String,
    /// Key, for example `k1`.
    pub key: String,
    /// Value, for example `v1`.
    pub value: String,
}
