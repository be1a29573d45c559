// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReInitDisk`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Operation `ReInitDisk`.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReInitDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::LOGIN_AS_NON_ROOT_IMAGE_NOT_SUPPORT,
        errors::DISK_HAS_SNAPSHOTS_WITH_INSTANT_ACCESS_ENABLED_OPERATION_NOT_SUPPORTED,
        errors::INVALID_PASSWORD_MALFORMED, errors::INVALID_KEY_PAIR_NAME_NOT_FOUND,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZE, errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED,
        errors::INVALID_REGION_ID_MAL_FORMED, errors::LOGIN_AS_NON_ROOT_REGION_NOT_SUPPORT,
        errors::INCORRECT_DISK_STATUS, errors::INCORRECT_INSTANCE_STATUS,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INVALID_SNAPSHOT_TOO_OLD,
        errors::OPERATION_DENIED_403, errors::INSTANCE_EXPIRED_OR_IN_ARREARS,
        errors::DISK_CREATING_SNAPSHOT, errors::INVALID_SOURCE_SNAPSHOT,
        errors::SHARED_IMAGE_DELETED, errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED, errors::INVALID_DISK_ID_NOT_FOUND,
        errors::INVALID_IMAGE_ID_NOT_FOUND, errors::INVALID_DISK_ID_OPERATION_NOT_SUPPORTED,
        errors::INTERNAL_ERROR,
    )
)]
pub struct ReInitDisk {
    /// Auto start instance: default `false`, for example `true`.
    pub auto_start_instance: Option<bool>,
    /// Disk id, for example `d-bp67acfmxazb4ph****`.
    pub disk_id: String,
    /// Key pair name, for example `testKeyPairName`.
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
    /// Security enhancement strategy, for example `Active`.
    pub security_enhancement_strategy: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ReInitDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReInitDiskResponse {
    /// Id of the request.
    pub request_id: String,
}
