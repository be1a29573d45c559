// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DetachDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Detaches disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DetachDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT,
        errors::DISKS_DETACHING_ON_ECS_EXCEEDED, errors::INCORRECT_DISK_STATUS,
        errors::DISK_NOT_PORTABLE, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::DEPENDENCY_VIOLATION, errors::DISK_TYPE_VIOLATION,
        errors::INCORRECT_INSTANCE_STATUS, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_INSTANCE_IMAGE_CATEGORY, errors::DELETE_WITH_INSTANCE_CONFLICT,
        errors::INVALID_OPERATION_DISK_CATEGORY_UNSUPPORTED, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_DISK_ALREADY_DETACHED,
        errors::INVALID_DISK_ID_OPERATION_NOT_SUPPORTED, errors::INTERNAL_ERROR,
    )
)]
pub struct DetachDisk {
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Disk id, for example `d-bp67acfmxazb4p****`.
    pub disk_id: String,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DetachDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetachDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
