// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates resource group.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceManager/2020-03-31/CreateResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceManager",
    version = "2020-03-31",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_NAME_INVALID_CHARS, errors::INVALID_PARAMETER_NAME_LENGTH,
        errors::INVALID_PARAMETER_DISPLAY_NAME_LENGTH, errors::MISSING_PARAMETER_DISPLAY_NAME,
        errors::INVALID_PARAMETER_DISPLAY_NAME, errors::LIMIT_EXCEEDED_RESOURCE_GROUP,
    )
)]
pub struct CreateResourceGroup {
    /// Display name, for example `my-project`.
    pub display_name: String,
    /// Name, for example `my-project`.
    pub name: String,
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

/// Answer of [`CreateResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Resource group.
    pub resource_group: Option<ResourceGroup>,
}

/// Resource group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceGroup {
    /// Account id, for example `151266687691****`.
    pub account_id: String,
    /// Create date, for example `2021-06-05T14:39:13+08:00`.
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
    /// Status, for example `Creating`.
    pub status: String,
}

/// Region statuse.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RegionStatuse {
    /// Region id, for example `cn-qingdao`.
    pub region_id: String,
    /// Status, for example `Creating`.
    pub status: String,
}
