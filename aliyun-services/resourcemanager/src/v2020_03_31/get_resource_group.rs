// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets resource group.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/GetResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    waiter(ready, status = resource_group?.status, done("OK"), failed("PendingDelete", "Deleting")),
    waiter(deleted, status = resource_group?.status, done(missing), missing("EntityNotExists.ResourceGroup")),
    errors(
        errors::INVALID_PARAMETER_RESOURCE_GROUP_ID, errors::NO_PERMISSION,
        errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP,
    )
)]
pub struct GetResourceGroup {
    /// Include tags, for example `true`.
    pub include_tags: Option<bool>,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: String,
}

/// Answer of [`GetResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group.
    pub resource_group: Option<ResourceGroup>,
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
    /// Region statuses.
    #[rpc(wrapper = "RegionStatus")]
    pub region_statuses: Vec<RegionStatuse>,
    /// Status, for example `OK`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Region statuse.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegionStatuse {
    /// Region id.
    pub region_id: String,
    /// Status.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
