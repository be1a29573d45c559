// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Slb/2014-05-15/DescribeTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Slb",
    version = "2014-05-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = tag_sets,
        item = TagSet
    ),
    errors(errors::NO_PERMISSION_OPERATOR)
)]
pub struct DescribeTags {
    /// Distinct key: default `false`, for example `false`.
    pub distinct_key: Option<bool>,
    /// Load balancer id, for example `lb-bp1kuzybm******`.
    pub load_balancer_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags.
    pub tags: Option<String>,
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
    /// Tag sets.
    #[rpc(wrapper = "TagSet")]
    pub tag_sets: Vec<TagSet>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Tag set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagSet {
    /// Instance count, for example `10`.
    pub instance_count: Option<i64>,
    /// Tag key, for example `test`.
    pub tag_key: String,
    /// Tag value, for example `api`.
    pub tag_value: String,
}
