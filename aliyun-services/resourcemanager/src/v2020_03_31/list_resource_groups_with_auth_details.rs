// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceGroupsWithAuthDetails`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Lists resource groups with auth details.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/ListResourceGroupsWithAuthDetails)
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
pub struct ListResourceGroupsWithAuthDetails {
    /// Display name, for example `TestRG-BVT1`.
    pub display_name: Option<String>,
    /// Include tags, for example `true`.
    pub include_tags: Option<bool>,
    /// Name, for example `prod-rg`.
    pub name: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource group ids.
    pub resource_group_ids: Vec<String>,
    /// Resource region id, for example `cn-shenzhen`.
    pub resource_region_id: Option<String>,
    /// Resource types.
    #[rpc(dotted)]
    pub resource_types: Vec<ResourceType>,
    /// Status, for example `OK`.
    pub status: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Resource type.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ResourceType {
    /// Resource type code, for example `instance`.
    pub resource_type_code: Option<String>,
    /// Service, for example `ecs`.
    pub service: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`ListResourceGroupsWithAuthDetails`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceGroupsWithAuthDetailsResponse {
    /// Auth details.
    pub auth_details: Vec<AuthDetail>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Resource groups.
    pub resource_groups: Vec<ResourceGroup>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Auth detail.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthDetail {
    /// Account scope auth.
    pub account_scope_auth: Option<bool>,
    /// Auth of resource groups.
    pub auth_of_resource_groups: Vec<AuthOfResourceGroup>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Service, for example `ecs`.
    pub service: String,
}

/// Auth of resource group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AuthOfResourceGroup {
    /// Has permission, for example `true`.
    pub has_permission: Option<bool>,
    /// Resource group id, for example `rg-aekzscexx6w3u2y`.
    pub resource_group_id: String,
}

/// Resource group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroup {
    /// Account id, for example `123456789****`.
    pub account_id: String,
    /// Create date, UTC, for example `2015-01-23T12:33:18Z`.
    pub create_date: String,
    /// Display name, for example `my-project`.
    pub display_name: String,
    /// Id, for example `rg-9gLOoK****`.
    pub id: String,
    /// Name, for example `my-project`.
    pub name: String,
    /// Status, for example `OK`.
    pub status: String,
    /// Tags.
    pub tags: Vec<ResourceGroupTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroupTag {
    /// Tag key, for example `k1`.
    pub tag_key: String,
    /// Tag value, for example `v1`.
    pub tag_value: String,
}
