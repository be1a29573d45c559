// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `JoinResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Joins resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/JoinResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENTITY_EXISTS_ASSOCIATED_TRANSFER_TASKS, errors::MISSING_PARAMETER_403,
        errors::INVALID_RESOURCE_GROUP_DUPLICATE, errors::INVALID_REGION_ID_RESOURCE_GROUP,
        errors::INVALID_STATUS_RESOURCE_GROUP, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INVALID_RESOURCE_ID_NOT_FOUND,
    )
)]
pub struct JoinResourceGroup {
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource id, for example `sg-bp67acfmxazb4p****`.
    pub resource_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `securitygroup`.
    pub resource_type: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`JoinResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct JoinResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
