// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagKeys`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists tag keys.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListTagKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = page_size, items = keys, item = Key),
    errors(
        errors::FUZZY_QUERY_NOT_SUPPORT, errors::INVALID_NEXT_TOKEN,
        errors::NO_PERMISSION_OPERATOR, errors::INVALID_PARAMETER_CATEGORY,
        errors::INVALID_PARAMETER_RESOURCE_TYPE,
    )
)]
pub struct ListTagKeys {
    /// Category, for example `all`.
    pub category: Option<String>,
    /// Fuzzy type, for example `EQUAL`.
    pub fuzzy_type: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Query type, for example `ResourceTag`.
    pub query_type: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource type, for example `ALIYUN::ECS::INSTANCE`.
    pub resource_type: Option<String>,
    /// Tag filter.
    #[rpc(dotted)]
    pub tag_filter: Option<TagFilter>,
}

/// Tag filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagFilter {
    /// Key, for example `team`.
    pub key: Option<String>,
}

/// Answer of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagKeysResponse {
    /// Keys.
    #[rpc(wrapper = "Key")]
    pub keys: Vec<Key>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Key {
    /// Category.
    pub category: String,
    /// Description.
    pub description: String,
    /// Key.
    pub key: String,
}
