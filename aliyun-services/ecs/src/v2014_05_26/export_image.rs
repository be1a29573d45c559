// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExportImage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Exports image.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportImage)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::INVALID_IMAGE_NAME_MALFORMED,
        errors::INVALID_OSS_PREFIX_MALFORMED, errors::INVALID_REGION_ID_NOT_FOUND_400,
        errors::INVALID_REGION_NOT_SUPPORT, errors::INCORRECT_IMAGE_STATUS,
        errors::INVALID_IMAGE_FORMAT_MALFORMED, errors::INVALID_OSS_BUCKET_NOT_FOUND,
        errors::OPERATION_DENIED, errors::INVALID_IMAGE_DISK_AMOUNT_OR_SIZE,
        errors::IMAGE_NOT_SUPPORTED, errors::INVALID_OSS_OBJECT_NEED_RESTORE,
        errors::INVALID_OSS_BUCKET_NOT_MATCHED, errors::INVALID_IMAGE_FORMAT_REGION_NOT_SUPPORTED,
        errors::IMAGE_NOT_SUPPORTED_403, errors::IMAGE_IS_EXPORTING, errors::EXPORT_IMAGE_FAILED,
        errors::USER_NOT_IN_THE_WHITE_LIST, errors::NO_SET_ROLETO_ECS_SERVICE_ACOUNT,
        errors::INVALID_OSS_NOT_AUTHORIZED, errors::CONCURRENT_QUOTA_EXCEED_EXPORT_IMAGE,
        errors::WEEKLY_QUOTA_EXCEED_EXPORT_IMAGE, errors::INVALID_IMAGE_LICENSE_NOT_SUPPORTED,
        errors::INVALID_IMAGE_CATEGORY_NOT_SUPPORTED,
        errors::INVALID_OSS_BUCKET_ENCRYPT_UNSUPPORTED, errors::INVALID_IMAGE_ID_NOT_FOUND,
    )
)]
pub struct ExportImage {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Image format, for example `raw`.
    pub image_format: Option<String>,
    /// Image id, for example `m-bp67acfmxazb4p****`.
    pub image_id: String,
    /// OSs bucket, for example `testexportImage`.
    #[rpc(name = "OSSBucket")]
    pub oss_bucket: String,
    /// OSs prefix, for example `EcsExport`.
    #[rpc(name = "OSSPrefix")]
    pub oss_prefix: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role name, for example `AliyunECSImageExportDefaultRole`.
    pub role_name: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ExportImage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExportImageResponse {
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `tsk-bp67acfmxazb4p****`.
    pub task_id: String,
}
