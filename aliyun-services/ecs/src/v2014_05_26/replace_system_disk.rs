// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReplaceSystemDisk`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse, Secret};

use super::errors;

/// Replaces system disk.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ReplaceSystemDisk)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::LOGIN_AS_NON_ROOT_IMAGE_NOT_SUPPORT,
        errors::INVALID_SYSTEM_DISK_SIZE_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMETER_CONFLICT,
        errors::INVALID_SYSTEM_DISK_SIZE_IMAGE_NOT_SUPPORT_RESIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_400, errors::INVALID_PASSWORD_MALFORMED,
        errors::INVALID_PASSWORD_PARAM_MISMATCH, errors::OPERATION_DENIED,
        errors::INVALID_DISK_CATEGORY_VALUE_NOT_SUPPORTED, errors::INVALID_KEY_PAIR_NAME_NOT_FOUND,
        errors::DEPENDENCY_VIOLATION_IO_OPTIMIZE, errors::MISSING_PARAMETER_ARCHITECTURE,
        errors::INVALID_ARCHITECTURE_MALFORMED, errors::MISSING_PARAMETER_PLATFORM,
        errors::INVALID_PLATFORM_MALFORMED, errors::INVALID_PARAMETER_ALL_EMPTY,
        errors::INVALID_DISK_ID_NOT_FOUND_400, errors::INVALID_DATADISK_DISK_STATUS_VIOLATION,
        errors::INVALID_DATADISK_DISK_CATEGORY_VIOLATION,
        errors::INVALID_DATADISK_CHARGE_TYPE_VIOLATION, errors::MISSING_PARAMETER,
        errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK, errors::INVALID_PARAMETER_DISK_TYPE,
        errors::DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER,
        errors::INCORRECT_DISK_STATUS_REPLICATION_STATUS_NOT_FOUND,
        errors::INCORRECT_DISK_STATUS_IN_REPLICATION,
        errors::INVALID_INSTANCE_TYPE_NOT_SUPPORTED_400,
        errors::INVALID_REGION_ID_NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK,
        errors::INVALID_STORAGE_CLUSTER_ID_CAPACITY_NOT_ENOUGH, errors::QUOTA_EXCEED_DISK_CAPACITY,
        errors::LOGIN_AS_NON_ROOT_REGION_NOT_SUPPORT,
        errors::INVALID_SYSTEM_DISK_STATUS_IS_TRANSFERING, errors::INCORRECT_DISK_STATUS,
        errors::INCORRECT_INSTANCE_STATUS, errors::INSTANCE_LOCKED_FOR_SECURITY,
        errors::IMAGE_NOT_SUBSCRIBED, errors::IMAGE_REMOVED_IN_MARKET,
        errors::INSTANCE_EXPIRED_OR_IN_ARREARS, errors::CHARGE_TYPE_VIOLATION,
        errors::DISK_CREATING_SNAPSHOT, errors::IO_OPTIMIZED_NOT_SUPPORTED_403,
        errors::IMAGE_NOT_SUPPORT_INSTANCE_TYPE, errors::QUOTA_EXCEED_BUY_IMAGE,
        errors::INST_HAS_UNPAID_ORDER, errors::OPERATION_DENIED_INSTANCE_CREATING,
        errors::DEPENDENCY_VIOLATION_WINDOWS_INSTANCE, errors::INVALID_PARAMETER_NOT_MATCH,
        errors::RESOURCES_NOT_IN_SAME_ZONE, errors::OPERATION_DENIED_UNPAID_ORDER,
        errors::INVALID_HOSTNAME_MISMATCH_IMAGE, errors::OPERATION_DENIED_IMAGE_NOT_VALID,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::INVALID_REGION_ID_NOT_EXISTS, errors::INVALID_ENCRYPT_ALGORITHM_403,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID_403,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM_403,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED_403,
        errors::INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_403,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INVALID_KMS_KEY_ID_NOT_SYMMETRIC,
        errors::INVALID_DISK_ID_NOT_SUPPORT_REPLACE_ENCRYPTED_SYSTEM_DISK,
        errors::NOT_SUPPORT_SNAPSHOT_ENCRYPTED_DISK_CATEGORY,
        errors::INVALID_ENCRYPTED_DEFAULT_ENCRYPTION_UNSUPPORTED,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_IMAGE_ID_NOT_FOUND,
        errors::INVALID_SYSTEM_DISK_SIZE_MORE_THAN_MAX_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_IMAGE_SIZE,
        errors::INVALID_SYSTEM_DISK_SIZE_LESS_THAN_MIN_SIZE, errors::NO_SUCH_RESOURCE,
        errors::OPERATION_DENIED_500, errors::INTERNAL_ERROR,
    )
)]
pub struct ReplaceSystemDisk {
    /// Architecture, for example `i386`.
    pub architecture: Option<String>,
    /// ARN: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub arn: Vec<Arn>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Disk id, for example `d-bp67acfmxazb4ph****`.
    pub disk_id: Option<String>,
    /// Encrypt algorithm, for example `hide`.
    pub encrypt_algorithm: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// Image id, for example `m-bp67acfmxazb4ph****`.
    pub image_id: String,
    /// Instance id, for example `i-bp67acfmxazb4ph****`.
    pub instance_id: String,
    /// KMS key id: at most 64 characters, for example `e522b26d-abf6-4e0d-b5da-04b7******3c`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Key pair name, for example `testKeyPairName`.
    pub key_pair_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Option<Secret<String>>,
    /// Password inherit.
    pub password_inherit: Option<bool>,
    /// Platform, for example `CentOS`.
    pub platform: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Security enhancement strategy, for example `Active`.
    pub security_enhancement_strategy: Option<String>,
    /// Use additional service, for example `true`.
    pub use_additional_service: Option<bool>,
    /// System disk.
    #[rpc(dotted)]
    pub system_disk: Option<SystemDisk>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `0`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `null`.
    pub role_type: Option<String>,
    /// Rolearn, for example `null`.
    pub rolearn: Option<String>,
}

/// System disk.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SystemDisk {
    /// Size, for example `80`.
    pub size: Option<i32>,
}

/// Answer of [`ReplaceSystemDisk`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReplaceSystemDiskResponse {
    /// Disk id, for example `d-bp67acfmxazb4ph****`.
    pub disk_id: String,
    /// Id of the request.
    pub request_id: String,
}
