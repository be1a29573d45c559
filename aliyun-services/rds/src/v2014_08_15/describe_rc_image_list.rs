// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCImageList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes rc image list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCImageList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    method = GET,
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = images,
        item = Image
    )
)]
pub struct DescribeRCImageList {
    /// Architecture, for example `x86_64`.
    pub architecture: Option<String>,
    /// Image id.
    pub image_id: Option<String>,
    /// Image name.
    pub image_name: Option<String>,
    /// Instance type.
    pub instance_type: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page: at most 50.
    #[rpc(max = 50)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Type, for example `self`.
    pub r#type: Option<String>,
}

/// Answer of [`DescribeRCImageList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCImageListResponse {
    /// Images.
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
    /// Architecture, for example `x86_64`.
    pub architecture: String,
    /// Creation time, UTC, for example `2024-04-25T02:17:40Z`.
    pub creation_time: String,
    /// Description, for example `test`.
    pub description: String,
    /// Disk device mappings.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Image id, for example `m-2oqiu973jwcxe****`.
    pub image_id: String,
    /// Image name, for example `Created_from_i-2zeh17y17sz677x****`.
    pub image_name: String,
    /// Image version, for example `2`.
    pub image_version: String,
    /// Is public, for example `false`.
    pub is_public: Option<bool>,
    /// Is support RDS custom.
    pub is_support_rds_custom: Option<bool>,
    /// OS name.
    #[rpc(name = "OSName")]
    pub os_name: String,
    /// OS name en.
    #[rpc(name = "OSNameEn")]
    pub os_name_en: String,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Platform.
    pub platform: String,
    /// Size, for example `40`.
    pub size: Option<i64>,
    /// Status, for example `Available`.
    pub status: String,
    /// Usage, for example `instance`.
    pub usage: String,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskDeviceMapping {
    /// Device.
    pub device: String,
    /// Size.
    pub size: String,
    /// Type.
    pub r#type: String,
}
