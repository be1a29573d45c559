// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImages`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes images.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImages)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = images,
        item = Image
    ),
    waiter(available, status = images[].status, done("Available"), failed("CreateFailed", "UnAvailable"), every = 10, within = 3600),
    waiter(deleted, status = images[].status, done(missing)),
    errors(
        errors::INVALID_IMAGE_OWNER_ALIAS_VALUE_NOT_SUPPORTED, errors::INVALID_PARAMTER_400,
        errors::INVALID_TAG_MISMATCH, errors::INVALID_TAG_COUNT,
        errors::INVALID_INSTANCE_TYPE_VALUE_NOT_SUPPORTED,
        errors::CURRENT_ACCOUNT_NOT_SUPPORT_PUBLIC_IMAGE, errors::INVALID_FILTER_KEY_NOT_FOUND,
        errors::INVALID_FILTER_VALUE, errors::INVALID_USAGE, errors::INVALID_OS_TYPE,
        errors::INVALID_ARCHITECTURE, errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeImages {
    /// Action type, for example `CreateEcs`.
    pub action_type: Option<String>,
    /// Architecture, for example `i386`.
    pub architecture: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Filter: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub filter: Vec<Filter>,
    /// Image family, for example `hangzhou-daily-update`.
    pub image_family: Option<String>,
    /// Image id, for example `m-bp1g7004ksh0oeuc****`.
    pub image_id: Option<String>,
    /// Image name, for example `testImageName`.
    pub image_name: Option<String>,
    /// Image owner alias, for example `self`.
    pub image_owner_alias: Option<String>,
    /// Image owner id, for example `1234567890`.
    pub image_owner_id: Option<i64>,
    /// Instance type, for example `ecs.g5.large`.
    pub instance_type: Option<String>,
    /// Is public, for example `false`.
    pub is_public: Option<bool>,
    /// Is support cloudinit, for example `true`.
    pub is_support_cloudinit: Option<bool>,
    /// Is support io optimized, for example `true`.
    pub is_support_io_optimized: Option<bool>,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Show expired: default `false`, for example `false`.
    pub show_expired: Option<bool>,
    /// Snapshot id, for example `s-bp17ot2q7x72ggtw****`.
    pub snapshot_id: Option<String>,
    /// Status: default `Available`, for example `Available`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Usable, for example `true`.
    pub usable: Option<bool>,
    /// Usage, for example `instance`.
    pub usage: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `CreationStartTime`.
    pub key: Option<String>,
    /// Value, UTC, for example `2017-12-05T22:40Z`.
    pub value: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeImages`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImagesResponse {
    /// Images.
    #[rpc(wrapper = "Image")]
    pub images: Vec<Image>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Image.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Image {
    /// Architecture.
    pub architecture: String,
    /// Boot mode.
    pub boot_mode: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Detection options.
    pub detection_options: Option<DetectionOptions>,
    /// Disk device mappings.
    #[rpc(wrapper = "DiskDeviceMapping")]
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features.
    pub features: Option<Features>,
    /// Image family.
    pub image_family: String,
    /// Image id.
    pub image_id: String,
    /// Image name.
    pub image_name: String,
    /// Image owner alias.
    pub image_owner_alias: String,
    /// Image owner id.
    pub image_owner_id: String,
    /// Image version.
    pub image_version: String,
    /// Is copied.
    pub is_copied: Option<bool>,
    /// Is public.
    pub is_public: Option<bool>,
    /// Is self shared.
    pub is_self_shared: String,
    /// Is subscribed.
    pub is_subscribed: Option<bool>,
    /// Is support cloudinit.
    pub is_support_cloudinit: Option<bool>,
    /// Is support io optimized.
    pub is_support_io_optimized: Option<bool>,
    /// License type.
    pub license_type: String,
    /// Login as non root supported.
    pub login_as_non_root_supported: Option<bool>,
    /// OS name.
    #[rpc(name = "OSName")]
    pub os_name: String,
    /// OS name en.
    #[rpc(name = "OSNameEn")]
    pub os_name_en: String,
    /// OS type.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Platform.
    pub platform: String,
    /// Product code.
    pub product_code: String,
    /// Progress.
    pub progress: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Secure boot options.
    pub secure_boot_options: Option<SecureBootOptions>,
    /// Size.
    pub size: Option<i64>,
    /// Status.
    pub status: String,
    /// Supplier name.
    pub supplier_name: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ImageTag>,
    /// Usable.
    pub usable: Option<bool>,
    /// Usage.
    pub usage: String,
}

/// Detection options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DetectionOptions {
    /// Items.
    #[rpc(wrapper = "Item")]
    pub items: Vec<Item>,
    /// Status.
    pub status: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Name.
    pub name: String,
    /// Risk code.
    pub risk_code: String,
    /// Risk level.
    pub risk_level: String,
    /// Value.
    pub value: String,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskDeviceMapping {
    /// Device.
    pub device: String,
    /// Encrypted.
    pub encrypted: Option<bool>,
    /// Format.
    pub format: String,
    /// Import OSs bucket.
    #[rpc(name = "ImportOSSBucket")]
    pub import_oss_bucket: String,
    /// Import OSs object.
    #[rpc(name = "ImportOSSObject")]
    pub import_oss_object: String,
    /// Progress.
    pub progress: String,
    /// Remain time.
    pub remain_time: Option<i64>,
    /// Size.
    pub size: String,
    /// Snapshot id.
    pub snapshot_id: String,
    /// Type.
    pub r#type: String,
}

/// Features.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Features {
    /// CPU online downgrade.
    pub cpu_online_downgrade: String,
    /// CPU online upgrade.
    pub cpu_online_upgrade: String,
    /// Imds support.
    pub imds_support: String,
    /// Memory online downgrade.
    pub memory_online_downgrade: String,
    /// Memory online upgrade.
    pub memory_online_upgrade: String,
    /// Nvme support.
    pub nvme_support: String,
}

/// Secure boot options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecureBootOptions {
    /// Secure boot support.
    pub secure_boot_support: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
