// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListMultiAccountResourceGroups`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists multi account resource groups.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceCenter/2022-12-01/ListMultiAccountResourceGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceCenter",
    version = "2022-12-01",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = resource_groups, item = ResourceGroup),
    errors(
        errors::NO_PERMISSION, errors::INVALID_PARAMETER_MAX_RESULTS,
        errors::MULTI_ACCOUNT_SERVICE_NOT_ENABLED, errors::NOT_EXISTS_RESOURCE_DIRECTORY,
        errors::NOT_EXISTS_RESOURCE_GROUP, errors::NO_PERMISSION_RESOURCE_DIRECTORY_MEMBER_ACCOUNT,
        errors::INVALID_PARAMETER_ACCOUNT_ID, errors::INVALID_PARAMETER_RESOURCE_GROUP_ID,
    )
)]
pub struct ListMultiAccountResourceGroups {
    /// Account id, for example `1394339739****`.
    pub account_id: String,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Resource group ids: at most 100 items.
    #[rpc(max_len = 100)]
    pub resource_group_ids: Vec<String>,
}

/// Answer of [`ListMultiAccountResourceGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListMultiAccountResourceGroupsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Resource groups.
    pub resource_groups: Vec<ResourceGroup>,
}

/// Resource group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroup {
    /// Account id, for example `1394339739****`.
    pub account_id: String,
    /// Create date, UTC, for example `2021-06-30T09:20:08Z`.
    pub create_date: String,
    /// Display name, for example `group1`.
    pub display_name: String,
    /// Id, for example `rg-acfmzawhxxc****`.
    pub id: String,
    /// Name, for example `my-project`.
    pub name: String,
    /// Status, for example `OK`.
    pub status: String,
    /// Tags.
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
