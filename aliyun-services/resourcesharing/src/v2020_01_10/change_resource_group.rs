// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ChangeResourceGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Changes resource group.
///
/// [Official page](https://api.alibabacloud.com/document/ResourceSharing/2020-01-10/ChangeResourceGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "ResourceSharing",
    version = "2020-01-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::NO_PERMISSION_CHANGE_RESOURCE_GROUP, errors::MISSING_PARAMETER_RESOURCE_REGION_ID,
        errors::MISSING_PARAMETER_RESOURCE_ID, errors::MISSING_PARAMETER_RESOURCE_GROUP_ID,
        errors::INVALID_RESOURCE_GROUP, errors::SYSTEM_ERROR, errors::RESOURCE_NOT_FOUND,
    )
)]
pub struct ChangeResourceGroup {
    /// Resource group id, for example `rg-aek2nb47ueqk***`.
    pub resource_group_id: String,
    /// Resource id, for example `rs-dz3Ek1iiO***`.
    pub resource_id: String,
    /// Resource region id, for example `cn-hangzhou`.
    pub resource_region_id: String,
}

/// Answer of [`ChangeResourceGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ChangeResourceGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
