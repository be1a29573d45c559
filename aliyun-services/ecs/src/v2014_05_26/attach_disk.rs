// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AttachDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Attaches disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AttachDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DEVICE_MALFORMED, errors::INCORRECT_INSTANCE_STATUS_400,
        errors::INVALID_PARAMETER, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::INVALID_OPERATION_INSTANCE_TYPE_NOT_SUPPORT,
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED, errors::INVALID_DISK_DISK_NOT_BOOTABLE,
        errors::INVALID_INSTANCE_NOT_ORIGIN_INSTANCE, errors::INVALID_PARAMETER_ALL_EMPTY,
        errors::INVALID_PARAMETER_FORCE_DISK_CATEGORY_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_FORCE_PREPAID_DISK_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_FORCE_MULTI_ATTACH_DISK_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_FORCE_REGION_NOT_SUPPORTED, errors::INSTANCE_DISK_LIMIT_EXCEEDED,
        errors::INVALID_DEVICE_IN_USE, errors::INCORRECT_DISK_STATUS, errors::DISK_NOT_PORTABLE,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::RESOURCES_NOT_IN_SAME_ZONE,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::DISK_IN_ARREARS, errors::DISK_ERROR,
        errors::DISK_ID_VALUE_NOT_SUPPORTED, errors::DISK_ID_STATUS_NOT_SUPPORTED,
        errors::INCORRECT_INSTANCE_STATUS_NOT_SUPPORT_ESSD, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_DISK_CATEGORY,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_PL0, errors::INVALID_INSTANCE_TYPE_NVME_REQUIRED,
        errors::INVALID_INSTANCE_TYPE_NVME_UNSUPPORTED,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORT_MULTI_ATTACH_DISK,
        errors::DISK_ATTACHED_NUMBER_EXCEEDED,
        errors::INVALID_OPERATION_CAN_NOT_ATTACH_MULTI_ATTACH_DISK_AS_SYSTEM_DISK,
        errors::DELETE_WITH_INSTANCE_CONFLICT, errors::INVALID_PARAMETER_DELETE_WITH_INSTANCE,
        errors::INVALID_OPERATION_OTHER_INSTANCE_UNSUPPORTED,
        errors::INVALID_INSTANCE_ZONE_CONFLICT, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_DISK_IN_USE,
        errors::DISK_ATTACHED_NUMBER_EXCEEDED_404, errors::INTERNAL_ERROR,
    )
)]
pub struct AttachDisk {
    /// Bootable: default `false`, for example `false`.
    pub bootable: Option<bool>,
    /// Delete with instance, for example `false`.
    pub delete_with_instance: Option<bool>,
    /// Device, for example `testDeviceName`.
    pub device: Option<String>,
    /// Disk id, for example `d-bp1j4l5axzdy6ftk****`.
    pub disk_id: String,
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Instance id, for example `i-bp1dq5lozx5f4pmd****`.
    pub instance_id: String,
    /// Key pair name, for example `KeyPairTestName`.
    pub key_pair_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`AttachDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AttachDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
