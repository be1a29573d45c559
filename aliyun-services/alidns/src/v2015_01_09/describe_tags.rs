// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Alidns/2015-01-09/DescribeTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alidns",
    version = "2015-01-09",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_count, size = page_size, items = tags, item = Tag)
)]
pub struct DescribeTags {
    /// Lang, for example `en`.
    pub lang: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: String,
}

/// Answer of [`DescribeTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key, for example `abc`.
    pub key: String,
    /// Values.
    pub values: Vec<String>,
}
