// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ImportImage`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Imports image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ImportImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_SUFFIX_OSS_OBJECT, errors::MISSING_PARAMETER,
        errors::INVALID_IMAGE_NAME_MALFORMED, errors::INVALID_OSS_OBJECT_MALFORMED,
        errors::INVALID_OSS_BUCKET_MALFORMED, errors::INVALID_OSS_OBJECT_SIZE,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_ARCHITECTURE_MALFORMED,
        errors::INVALID_PLATFORM_MALFORMED, errors::INVALID_OS_TYPE_MALFORMED,
        errors::INVALID_IMAGE_NAME_DUPLICATED, errors::INVALID_IMAGE_SIZE,
        errors::INVALID_DATA_DISK_SIZE, errors::INVALID_IMAGE_FORMAT_MALFORMED,
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::INVALID_REGION_NOT_SUPPORT,
        errors::INVALID_OSS_BUCKET_NOT_FOUND, errors::INVALID_OSS_OBJECT_NOT_FOUND,
        errors::INVALID_OSS_OBJECT_NEED_RESTORE, errors::INVALID_OSS_BUCKET_NOT_MATCHED,
        errors::INVALID_LICENSE_TYPE_NOT_SUPPORTED, errors::INVALID_LICENSE_TYPE_BYOL_ONLY,
        errors::INVALID_OSS_BUCKET_FLOW_LIMIT, errors::INVALID_IMAGE_FORMAT_REGION_NOT_SUPPORTED,
        errors::INVALID_BOOT_MODE_MALFORMED, errors::INVALID_PARAMETER_DETECTION_STRATEGY,
        errors::INVALID_BOOT_MODE_NOT_SUPPORT, errors::IMAGE_IS_IMPORTING,
        errors::QUOTA_EXCEED_IMAGE, errors::IMPORT_IMAGE_FAILED,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::NO_SET_ROLETO_ECS_SERVICE_ACOUNT,
        errors::INVALID_PARAMETER_MALFORMED, errors::MISSING_PARAMETER_DISK_DEVICE_MAPPING,
        errors::INVALID_OSS_NOT_AUTHORIZED, errors::INVALID_BLOCK_SIZE_NOT_SUPPORT,
        errors::INVALID_IMAGE_FORMAT_MALFORMED_403, errors::IMAGE_CHECK_UNSUPPORTED_WINDOWS_IMAGE,
        errors::INVALID_VHD_IMAGE_INCORRECT_SIZE, errors::INVALID_OSS_BUCKET_ENCRYPT_UNSUPPORTED,
        errors::INVALID_ARCHITECTURE_PLATFORM_UNSUPPORTED,
        errors::INVALID_ACCOUNT_STATUS_OSS_DISABLED, errors::INVALID_STORAGE_LOCATION_NOT_FOUND,
        errors::INVALID_OPERATION_CLOUD_BOX_IMAGE_IMPORT_ROLE_REQUIRED,
        errors::INVALID_OPERATION_CLOUD_BOX_IMAGE_IMPORT_UNSUPPORTED,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND,
    )
)]
pub struct ImportImage {
    /// Architecture, for example `x86_64`.
    pub architecture: Option<String>,
    /// Boot mode, for example `BIOS`.
    pub boot_mode: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `TestDescription`.
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
    /// Image name, for example `ImageTestName`.
    pub image_name: Option<String>,
    /// License type, for example `BYOL`.
    pub license_type: Option<String>,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Platform, for example `Aliyun`.
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
    /// Role name, for example `AliyunECSImageImportDefaultRole`.
    pub role_name: Option<String>,
    /// Storage location ARN, for example `arn:acs:cloudbox:cn-hangzhou:123456:cloudbox/cb-xx***123`.
    pub storage_location_arn: Option<String>,
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
    /// Device, for example `null`.
    pub device: Option<String>,
    /// Disk im size, for example `80`.
    pub disk_im_size: Option<i32>,
    /// Disk image size, for example `80`.
    pub disk_image_size: Option<i32>,
    /// Format, for example `QCOW2`.
    pub format: Option<String>,
    /// OSs bucket, for example `ecsimageos`.
    #[rpc(name = "OSSBucket")]
    pub oss_bucket: Option<String>,
    /// OSs object, for example `CentOS_5.4_32.raw`.
    #[rpc(name = "OSSObject")]
    pub oss_object: Option<String>,
}

/// Features.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Features {
    /// Imds support, for example `v2`.
    pub imds_support: Option<String>,
    /// Nvme support, for example `supported`.
    pub nvme_support: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`ImportImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportImageResponse {
    /// Image id, for example `m-bp67acfmxazb4p****`.
    pub image_id: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-bp67acfmxazb4p****`.
    pub task_id: String,
}
