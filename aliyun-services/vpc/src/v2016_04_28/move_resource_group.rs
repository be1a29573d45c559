// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MoveResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Moves resource group.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/MoveResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESOURCE_GROUP_ID, errors::INVALID_RESOURCE_ID_NOT_FOUND,
        errors::ILLEGAL_PARAM_RESOURCE_TYPE, errors::OPERATION_FAILED_INSTANCE_STATUS_NOT_ALLOWED,
        errors::INCORRECT_STATUS_VPC, errors::INVALID_BANDWIDTH_PACKAGE_ID_NOT_FOUND_404,
    )
)]
pub struct MoveResourceGroup {
    /// New resource group id, for example `rg-acfm3peow3k****`.
    pub new_resource_group_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `vpc-hp31psbg8ec3023s6****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `vpc`.
    pub resource_type: String,
}

/// Answer of [`MoveResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MoveResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
