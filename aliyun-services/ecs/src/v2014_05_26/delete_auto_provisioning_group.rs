// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAutoProvisioningGroup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes auto provisioning group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteAutoProvisioningGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER_INSTANCE_TYPE, errors::MISSING_PARAMETER, errors::NO_PERMISSION,
        errors::FORBIDDEN_RAM, errors::AUTO_PROVISIONING_GROUP_UNAUTHORIZED,
        errors::AUTO_PROVISIONING_GROUP_INCORRECT_STATUS,
        errors::INVALID_AUTO_PROVISIONING_GROUP_ID_NOT_FOUND,
    )
)]
pub struct DeleteAutoProvisioningGroup {
    /// Auto provisioning group id, for example `apg-bpuf6jel2bbl62wh13****`.
    pub auto_provisioning_group_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Terminate instances, for example `true`.
    pub terminate_instances: Option<bool>,
}

/// Answer of [`DeleteAutoProvisioningGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAutoProvisioningGroupResponse {
    /// Id of the request.
    pub request_id: String,
}
