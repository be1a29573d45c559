// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribePortRangeLists`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes port range lists.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribePortRangeLists)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = port_range_lists,
        item = PortRangeList
    )
)]
pub struct DescribePortRangeLists {
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Port range list id.
    pub port_range_list_id: Vec<String>,
    /// Port range list name, for example `PortRangeListNameSample`.
    pub port_range_list_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
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
    /// Key, for example `key for PortRangeList`.
    pub key: Option<String>,
    /// Value, for example `value for PortRangeList`.
    pub value: Option<String>,
}

/// Answer of [`DescribePortRangeLists`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribePortRangeListsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Port range lists.
    pub port_range_lists: Vec<PortRangeList>,
    /// Id of the request.
    pub request_id: String,
}

/// Port range list.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PortRangeList {
    /// Association count, for example `1`.
    pub association_count: Option<i64>,
    /// Creation time, UTC, for example `2024-12-04T07:11Z`.
    pub creation_time: String,
    /// Description, for example `This is description.`.
    pub description: String,
    /// Max entries, for example `20`.
    pub max_entries: Option<i64>,
    /// Port range list id, for example `prl-2ze9743****`.
    pub port_range_list_id: String,
    /// Port range list name, for example `PortRangeListNameSample`.
    pub port_range_list_name: String,
    /// Resource group id, for example `rg-2zeg82g****`.
    pub resource_group_id: String,
    /// Tags.
    pub tags: Vec<PortRangeListTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PortRangeListTag {
    /// Tag key, for example `TestKey`.
    pub tag_key: String,
    /// Tag value, for example `TestValue`.
    pub tag_value: String,
}
