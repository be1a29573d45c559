// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePrefixLists`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes prefix lists.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePrefixLists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = prefix_lists, item = PrefixList),
    errors(
        errors::INVALID_PARAMETER, errors::LIMIT_EXCEED_PREFIX_LIST_ID,
        errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribePrefixLists {
    /// Address family, for example `IPv4`.
    pub address_family: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list id: at most 101 items.
    #[rpc(max_len = 101)]
    pub prefix_list_id: Vec<String>,
    /// Prefix list name, for example `PrefixListNameSample`.
    pub prefix_list_name: Option<String>,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
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

/// Answer of [`DescribePrefixLists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePrefixListsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Prefix lists.
    #[rpc(wrapper = "PrefixList")]
    pub prefix_lists: Vec<PrefixList>,
    /// Id of the request.
    pub request_id: String,
}

/// Prefix list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixList {
    /// Address family.
    pub address_family: String,
    /// Association count.
    pub association_count: Option<i64>,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Max entries.
    pub max_entries: Option<i64>,
    /// Prefix list id.
    pub prefix_list_id: String,
    /// Prefix list name.
    pub prefix_list_name: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<PrefixListTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixListTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
