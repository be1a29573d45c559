// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateImage`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IMAGE_NAME_MALFORMED, errors::INVALID_IMAGE_NAME_DUPLICATED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_IMAGE_VERSION_MALFORMED,
        errors::INCORRECT_INSTANCE_STATUS_400, errors::INSTANCE_LOCKED_FOR_SECURITY_400,
        errors::INVALID_DEVICE_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_SIZE_VALUE_NOT_SUPPORTED, errors::INVALID_DEVICE_IN_USE_400,
        errors::OPERATION_DENIED, errors::INVALID_DISK_CATEGORY_CREATE_IMAGE,
        errors::INVALID_ARCHITECTURE_MALFORMED, errors::INVALID_PLATFORM_MALFORMED,
        errors::INVALID_PARAMETER_ALL_EMPTY, errors::INVALID_PARAMETER_DISK_TYPE,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_INSTANCE_NOT_FOUND_SYSTEM_DISK,
        errors::INVALID_IMAGE_FAMILY_MALFORMED, errors::IMAGE_QUOTA_EXCEED_IMAGE_FAMILY,
        errors::IMAGE_FAMILY_QUOTA_EXCEED, errors::INVALID_DISK_TYPE_VALUE_NOT_SUPPORTED,
        errors::IDEMPOTENCE_PARAM_NOT_MATCH, errors::INVALID_BOOT_MODE_NOT_SUPPORT,
        errors::INCORRECT_DISK_STATUS_NEVER_ATTACHED, errors::INVALID_SNAPSHOT_ID_NOT_READY,
        errors::INVALID_SNAPSHOT_TOO_OLD, errors::OPERATION_DENIED_403, errors::QUOTA_EXCEED_IMAGE,
        errors::INVALID_PARAMTER_CONFLICT_403, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::INCORRECT_DISK_STATUS_INVALID,
        errors::OPERATION_DENIED_INVALID_SNAPSHOT_CATEGORY, errors::QUOTA_EXCEED_SNAPSHOT,
        errors::INCORRECT_DISK_STATUS_TRANSFERRING, errors::INCORRECT_DISK_STATUS,
        errors::INVALID_SYSTEM_SNAPSHOT_MISSING, errors::INCORRECT_DISK_STATUS_CREATING_SNAPSHOT,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED, errors::QUOTA_EXCEED_TAGS,
        errors::INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_IMAGE_CREATION,
        errors::TOO_MANY_SNAPSHOT_UNFINISHED,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN, errors::SNAPSHOT_NOT_READY,
        errors::INCORRECT_INSTANCE_STATUS_NEED_RESTART, errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CreateImage {
    /// Architecture, for example `x86_64`.
    pub architecture: Option<String>,
    /// Boot mode, for example `BIOS`.
    pub boot_mode: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `ImageTestDescription`.
    pub description: Option<String>,
    /// Detection strategy, for example `Standard`.
    pub detection_strategy: Option<String>,
    /// Disk device mapping: at most 17 items.
    #[rpc(dotted, max_len = 17)]
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Features.
    #[rpc(dotted)]
    pub features: Option<Features>,
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image name, for example `TestCentOS`.
    pub image_name: Option<String>,
    /// Image version, for example `2017011017`.
    pub image_version: Option<String>,
    /// Instance id, for example `i-bp1g6zv0ce8oghu7****`.
    pub instance_id: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform, for example `CentOS`.
    pub platform: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Secure boot options.
    #[rpc(dotted)]
    pub secure_boot_options: Option<SecureBootOptions>,
    /// Snapshot id, for example `s-bp17441ohwkdca0****`.
    pub snapshot_id: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DiskDeviceMapping {
    /// Device, for example `/dev/xvdb`.
    pub device: Option<String>,
    /// Disk type, for example `system`.
    pub disk_type: Option<String>,
    /// Size, for example `2000`.
    pub size: Option<i32>,
    /// Snapshot id, for example `s-bp17441ohwkdca0****`.
    pub snapshot_id: Option<String>,
}

/// Features.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Features {
    /// Imds support, for example `v2`.
    pub imds_support: Option<String>,
}

/// Secure boot options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct SecureBootOptions {
    /// Secure boot support.
    pub secure_boot_support: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `KeyTest`.
    pub key: Option<String>,
    /// Value, for example `ValueTest`.
    pub value: Option<String>,
}

/// Answer of [`CreateImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateImageResponse {
    /// Image id, for example `m-bp146shijn7hujku****`.
    pub image_id: String,
    /// Id of the request.
    pub request_id: String,
}
