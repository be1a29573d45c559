// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourcesByTag`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists resources by tag.
///
/// [Official page](https://api.alibabacloud.com/document/Tag/2018-08-28/ListResourcesByTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Tag",
    version = "2018-08-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_result, items = resources, item = Resource)
)]
pub struct ListResourcesByTag {
    /// Fuzzy type, for example `EQUAL`.
    pub fuzzy_type: Option<String>,
    /// Include all tags, for example `false`.
    pub include_all_tags: Option<bool>,
    /// Max result, for example `50`.
    pub max_result: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shenzhen`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource type, for example `ALIYUN::VPC::VPC`.
    pub resource_type: String,
    /// Tag filter.
    #[rpc(dotted)]
    pub tag_filter: Option<TagFilter>,
}

/// Tag filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TagFilter {
    /// Key, for example `k1`.
    pub key: String,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`ListResourcesByTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourcesByTagResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resources.
    pub resources: Vec<Resource>,
}

/// Resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Resource {
    /// Resource id, for example `vpc-wz9pifyuw26esxd05****`.
    pub resource_id: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Category, for example `custom`.
    pub category: String,
    /// Key, for example `k1`.
    pub key: String,
    /// Value, for example `v1`.
    pub value: String,
}
