// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImageFromFamily`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes image from family.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageFromFamily)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_USER_UNAUTHORIZED, errors::INVALID_REGION_ID_NOT_FOUND)
)]
pub struct DescribeImageFromFamily {
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: String,
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
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DescribeImageFromFamily`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImageFromFamilyResponse {
    /// Image.
    pub image: Option<Image>,
    /// Id of the request.
    pub request_id: String,
}

/// Image.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Image {
    /// Architecture, for example `x86_64`.
    pub architecture: String,
    /// Creation time, UTC, for example `2018-01-10T01:01:10Z`.
    pub creation_time: String,
    /// Description, for example `testDescription`.
    pub description: String,
    /// Disk device mappings.
    #[rpc(wrapper = "DiskDeviceMapping")]
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Image family, for example `testImageFamily`.
    pub image_family: String,
    /// Image id, for example `m-bp1g7004ksh0oeuc****`.
    pub image_id: String,
    /// Image name, for example `testImageName`.
    pub image_name: String,
    /// Image owner alias, for example `self`.
    pub image_owner_alias: String,
    /// Image version, for example `2`.
    pub image_version: String,
    /// Is copied, for example `false`.
    pub is_copied: Option<bool>,
    /// Is self shared, for example `true`.
    pub is_self_shared: String,
    /// Is subscribed, for example `false`.
    pub is_subscribed: Option<bool>,
    /// Is support cloudinit, for example `true`.
    pub is_support_cloudinit: Option<bool>,
    /// Is support io optimized, for example `true`.
    pub is_support_io_optimized: Option<bool>,
    /// OS name, for example `Alibaba Cloud Linux 2.1903`.
    #[rpc(name = "OSName")]
    pub os_name: String,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Platform, for example `Aliyun`.
    pub platform: String,
    /// Product code, for example `jxsc00****`.
    pub product_code: String,
    /// Progress, for example `100`.
    pub progress: String,
    /// Size, for example `80`.
    pub size: Option<i64>,
    /// Status, for example `Available`.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
    /// Usage, for example `none`.
    pub usage: String,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskDeviceMapping {
    /// Device.
    pub device: String,
    /// Format.
    pub format: String,
    /// Import OSs bucket.
    #[rpc(name = "ImportOSSBucket")]
    pub import_oss_bucket: String,
    /// Import OSs object.
    #[rpc(name = "ImportOSSObject")]
    pub import_oss_object: String,
    /// Size.
    pub size: String,
    /// Snapshot id.
    pub snapshot_id: String,
    /// Type.
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
