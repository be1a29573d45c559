// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpdateResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Updates resource group.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/UpdateResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_RESOURCE_GROUP_ID, errors::INVALID_PARAMETER_DISPLAY_NAME,
        errors::MISSING_PARAMETER_DISPLAY_NAME, errors::INVALID_PARAMETER_DISPLAY_NAME_LENGTH,
        errors::ENTITY_NOT_EXISTS_RESOURCE_GROUP,
    )
)]
pub struct UpdateResourceGroup {
    /// New display name, for example `project`.
    pub new_display_name: String,
    /// Resource group id, for example `rg-9gLOoK****`.
    pub resource_group_id: String,
}

/// Answer of [`UpdateResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpdateResourceGroupResponse {
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
    /// Create date, for example `2015-01-23T12:33:18+08:00`.
    pub create_date: String,
    /// Display name, for example `project`.
    pub display_name: String,
    /// Id, for example `rg-9gLOoK****`.
    pub id: String,
    /// Name, for example `my-project`.
    pub name: String,
}
