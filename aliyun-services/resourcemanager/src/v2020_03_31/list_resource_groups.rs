// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists resource groups.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = resource_groups,
        item = ResourceGroup
    )
)]
pub struct ListResourceGroups {
    /// Display name, for example `my-project`.
    pub display_name: Option<String>,
    /// Include tags, for example `false`.
    pub include_tags: Option<bool>,
    /// Name, for example `my-project`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: Option<String>,
    /// Resource group ids.
    pub resource_group_ids: Vec<String>,
    /// Status, for example `OK`.
    pub status: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`ListResourceGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceGroupsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource groups.
    #[rpc(wrapper = "ResourceGroup")]
    pub resource_groups: Vec<ResourceGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Resource group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroup {
    /// Account id.
    pub account_id: String,
    /// Create date.
    pub create_date: String,
    /// Display name.
    pub display_name: String,
    /// Id.
    pub id: String,
    /// Name.
    pub name: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ResourceGroupTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroupTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
