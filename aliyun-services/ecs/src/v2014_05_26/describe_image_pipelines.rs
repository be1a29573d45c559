// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImagePipelines`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes image pipelines.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImagePipelines)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = image_pipeline, item = ImagePipeline),
    errors(
        errors::INVALID_IMAGE_PIPELINE_ID_SIZE_EXCEEDED_MAX_NUMBER, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_NEXT_TOKEN,
    )
)]
pub struct DescribeImagePipelines {
    /// Image pipeline id: at most 21 items.
    #[rpc(max_len = 21)]
    pub image_pipeline_id: Vec<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Name, for example `testImagePipeline`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeImagePipelines`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImagePipelinesResponse {
    /// Image pipeline.
    #[rpc(wrapper = "ImagePipelineSet")]
    pub image_pipeline: Vec<ImagePipeline>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Image pipeline.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImagePipeline {
    /// Add accounts.
    #[rpc(wrapper = "AddAccount")]
    pub add_accounts: Vec<String>,
    /// Advanced options.
    pub advanced_options: Option<AdvancedOptions>,
    /// Base image.
    pub base_image: String,
    /// Base image type.
    pub base_image_type: String,
    /// Build content.
    pub build_content: String,
    /// Creation time.
    pub creation_time: String,
    /// Delete instance on failure.
    pub delete_instance_on_failure: Option<bool>,
    /// Description.
    pub description: String,
    /// Image family.
    #[deprecated = "the vendor advises against it"]
    pub image_family: String,
    /// Image name.
    #[deprecated = "the vendor advises against it"]
    pub image_name: String,
    /// Image options.
    pub image_options: Option<ImageOptions>,
    /// Image pipeline id.
    pub image_pipeline_id: String,
    /// Import image options.
    pub import_image_options: Option<ImportImageOptions>,
    /// Instance type.
    pub instance_type: String,
    /// Internet max bandwidth out.
    pub internet_max_bandwidth_out: Option<i64>,
    /// Name.
    pub name: String,
    /// Nvme support.
    #[deprecated = "the vendor advises against it"]
    pub nvme_support: String,
    /// Repair items.
    #[rpc(wrapper = "RepairItem")]
    pub repair_items: Vec<String>,
    /// Repair mode.
    pub repair_mode: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// System disk size.
    pub system_disk_size: Option<i64>,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ImagePipelineTag>,
    /// Test content.
    pub test_content: String,
    /// To region ids.
    #[rpc(wrapper = "ToRegionId")]
    pub to_region_ids: Vec<String>,
    /// V switch id.
    pub v_switch_id: String,
}

/// Advanced options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdvancedOptions {
    /// Image name suffix.
    pub image_name_suffix: String,
    /// Retain cloud assistant.
    pub retain_cloud_assistant: Option<bool>,
}

/// Image options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageOptions {
    /// Description.
    pub description: String,
    /// Image family.
    pub image_family: String,
    /// Image features.
    pub image_features: Option<ImageFeatures>,
    /// Image name.
    pub image_name: String,
    /// Image tags.
    #[rpc(wrapper = "ImageTag")]
    pub image_tags: Vec<ImageTag>,
}

/// Image features.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageFeatures {
    /// Nvme support.
    pub nvme_support: String,
}

/// Image tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// Import image options.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportImageOptions {
    /// Architecture.
    pub architecture: String,
    /// Boot mode.
    pub boot_mode: String,
    /// Description.
    pub description: String,
    /// Disk device mappings.
    #[rpc(wrapper = "DiskDeviceMapping")]
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features.
    pub features: Option<Features>,
    /// Image name.
    pub image_name: String,
    /// Import image tags.
    #[rpc(wrapper = "ImportImageTag")]
    pub import_image_tags: Vec<ImportImageTag>,
    /// License type.
    pub license_type: String,
    /// OS type.
    #[rpc(name = "OSType")]
    pub os_type: String,
    /// Platform.
    pub platform: String,
    /// Retain imported image.
    pub retain_imported_image: Option<bool>,
    /// Retention strategy.
    pub retention_strategy: String,
    /// Role name.
    pub role_name: String,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DiskDeviceMapping {
    /// Disk image size.
    pub disk_image_size: Option<i64>,
    /// Format.
    pub format: String,
    /// OSs bucket.
    #[rpc(name = "OSSBucket")]
    pub oss_bucket: String,
    /// OSs object.
    #[rpc(name = "OSSObject")]
    pub oss_object: String,
}

/// Features.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Features {
    /// Imds support.
    pub imds_support: String,
    /// Nvme support.
    pub nvme_support: String,
}

/// Import image tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportImageTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImagePipelineTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
