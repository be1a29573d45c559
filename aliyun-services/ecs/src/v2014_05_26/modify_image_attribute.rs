// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyImageAttribute`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies image attribute.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyImageAttribute)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_IMAGE_NAME_MALFORMED, errors::MISSING_PARAMETER,
        errors::INVALID_IMAGE_NAME_DUPLICATED, errors::INVALID_DESCRIPTION_MALFORMED,
        errors::IMAGE_QUOTA_FULL_IMAGE_FAMILY, errors::INVALID_IMAGE_FAMILY_MALFORMED,
        errors::IMAGE_FAMILY_QUOTA_FULL, errors::INVALID_BOOT_MODE_NOT_SUPPORT,
        errors::INVALID_LICENSE_TYPE_NOT_SUPPORTED, errors::IMAGE_STATUS_NOT_AVAILABLE,
        errors::IMAGE_STATUS_NOT_DEPRECATED, errors::IMAGE_USE_SHARED,
        errors::OPERATION_DEINED_IMAGE_USING_BY_INSTANCE, errors::INVALID_IMAGE_ID_NOT_FOUND,
    )
)]
pub struct ModifyImageAttribute {
    /// Boot mode, for example `BIOS`.
    pub boot_mode: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Features.
    #[rpc(dotted)]
    pub features: Option<Features>,
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image id, for example `m-bp18ygjuqnwhechc****`.
    pub image_id: String,
    /// Image name, for example `testImageName`.
    pub image_name: Option<String>,
    /// License type, for example `BYOL`.
    pub license_type: Option<String>,
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
    /// Status, for example `Deprecated`.
    pub status: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Features.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Features {
    /// Imds support, for example `v2`.
    pub imds_support: Option<String>,
    /// Nvme support, for example `supported`.
    pub nvme_support: Option<String>,
}

/// Answer of [`ModifyImageAttribute`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyImageAttributeResponse {
    /// Id of the request.
    pub request_id: String,
}
