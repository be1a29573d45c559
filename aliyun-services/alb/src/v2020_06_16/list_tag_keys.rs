// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListTagKeys`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Lists tag keys.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/ListTagKeys)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = tag_keys, item = TagKey)
)]
pub struct ListTagKeys {
    /// Category, for example `System`.
    pub category: Option<String>,
    /// Keyword, for example `test`.
    pub keyword: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
}

/// Answer of [`ListTagKeys`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListTagKeysResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag keys.
    pub tag_keys: Vec<TagKey>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Tag key.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagKey {
    /// Category, for example `System`.
    pub category: String,
    /// Tag key, for example `test`.
    pub tag_key: String,
}
