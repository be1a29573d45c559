// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag resources.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/ListTagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, items = tag_resources, item = TagResource),
    errors(
        errors::TAG_TYPE_NOT_SAME, errors::RESOURCE_NOT_EXIST, errors::QUERY_TOKEN_NOT_EXIST,
        errors::INVALID_PARAM_NEXT_TOKEN, errors::INVALID_PARAM_SCOPE,
        errors::INVALID_PARAM_RESOURCE_TYPE, errors::INVALID_PARAM_TAG_KEY,
        errors::INVALID_PARAM_TAG_VALUE, errors::INVALID_PARAM_TAG_KEY_OR_VALUE,
        errors::INVALID_PARAM_TAG_OWNER_UID, errors::INVALID_PARAM_TAG_OWNER_BID,
        errors::MISSING_PARAM_SCOPE, errors::MISSING_PARAM_TAG_OWNER_UID,
        errors::MISSING_PARAM_TAG_OWNER_BID, errors::INVALID_PARAMETER_REGION_ID,
        errors::MISSING_PARAM_TAG_OR_RESOURCE_ID, errors::SIZE_LIMIT_EXCEEDED_RESOURCE_ID,
        errors::SIZE_LIMIT_EXCEEDED_TAG,
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
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
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
    /// Resource id, for example `lb-bp16qjewdsunr4****`.
    pub resource_id: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag key, for example `FinanceDept`.
    pub tag_key: String,
    /// Tag value, for example `FinanceJoshua`.
    pub tag_value: String,
}
