// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListPrefixLists`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Lists prefix lists.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/ListPrefixLists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = prefix_lists, item = PrefixList),
    errors(errors::ILLEGAL_PARAM_NEXT_TOKEN)
)]
pub struct ListPrefixLists {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Prefix list ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub prefix_list_ids: Vec<String>,
    /// Prefix list name, for example `name`.
    pub prefix_list_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tags: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`ListPrefixLists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListPrefixListsResponse {
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Prefix lists.
    pub prefix_lists: Vec<PrefixList>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Prefix list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixList {
    /// CIDR blocks.
    pub cidr_blocks: Vec<String>,
    /// Creation time, UTC, for example `2022-07-12T14:22:32Z`.
    pub creation_time: String,
    /// IP version, for example `IPV4`.
    pub ip_version: String,
    /// Max entries, for example `10`.
    pub max_entries: Option<i64>,
    /// Owner id, for example `1210123456123456`.
    pub owner_id: String,
    /// Prefix list description, for example `Created with oss service by system.`.
    pub prefix_list_description: String,
    /// Prefix list id, for example `pl-m5estsqsdqwg88hjf****`.
    pub prefix_list_id: String,
    /// Prefix list name, for example `test`.
    pub prefix_list_name: String,
    /// Prefix list status, for example `Created`.
    pub prefix_list_status: String,
    /// Prefix list type, for example `Custom`.
    pub prefix_list_type: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id, for example `rg-bp67acfmxazb4ph****`.
    pub resource_group_id: String,
    /// Share type, for example `Shared`.
    pub share_type: String,
    /// Status, for example `Created`.
    pub status: String,
    /// Tags.
    pub tags: Vec<PrefixListTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PrefixListTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
