// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateImagePipeline`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates image pipeline.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateImagePipeline)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SOURCE_INSTANCE_NOT_FOUND, errors::INVALID_NAME_MALFORMED,
        errors::INVALID_DESCRIPTION_MALFORMED, errors::INVALID_IMAGE_NAME_MALFORMED,
        errors::INVALID_BASE_IMAGE_TYPE_NOT_SUPPORTED_VALUE,
        errors::INVALID_SYSTEM_DISK_SIZE_NOT_SUPPORTED_VALUE,
        errors::INVALID_INTERNET_MAX_BANDWIDTH_OUT_NOT_SUPPORTED_VALUE,
        errors::INVALID_ADD_ACCOUNT_SIZE_EXCEEDED_MAX_NUMBER,
        errors::INVALID_TO_REGION_ID_SIZE_EXCEEDED_MAX_NUMBER,
        errors::INVALID_BUILD_CONTENT_LENGTH_EXCEEDED,
        errors::INVALID_IMAGE_TEMPLATE_COMMAND_SIZE_EXCEEDED_MAX_NUMBER,
        errors::DUPLICATED_COMMAND_FROM, errors::INVALID_COMMAND_ORDER_FROM,
        errors::INVALID_IMAGE_TEMPLATE_COMMAND_NOT_SUPPORTED, errors::INVALID_COMMAND_CONTENT_RUN,
        errors::INVALID_COMMAND_CONTENT_ENV, errors::INVALID_COMMAND_CONTENT_WORKDIR,
        errors::INVALID_COMMAND_CONTENT_COPY, errors::INVALID_COMMAND_CONTENT_USER,
        errors::INVALID_COMMAND_CONTENT_FROM, errors::INVALID_COMMAND_CONTENT_CMD,
        errors::INVALID_COMMAND_CONTENT_ENTRYPOINT, errors::QUOTA_EXCEED_IMAGE_PIPELINE,
        errors::NO_PERMISSION, errors::EMPTY_COMMAND_CONTENT_LABEL,
        errors::EMPTY_COMMAND_CONTENT_ENV, errors::EMPTY_COMMAND_CONTENT_ENTRYPOINT,
        errors::EMPTY_COMMAND_CONTENT_CMD, errors::EMPTY_COMMAND_CONTENT_COPY,
        errors::EMPTY_COMMAND_CONTENT_WORKDIR, errors::NOT_EMPTY_COMMAND_CONTENT_RESTART,
        errors::EMPTY_COMMAND_CONTENT_USER, errors::EMPTY_COMMAND_CONTENT_RUN,
        errors::IMAGE_PIPELINE_NOT_SUPPORT_WINDOWS_INSTANCE, errors::INVALID_IMAGE_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::IMAGE_COMPONENT_NOT_FOUND,
    )
)]
pub struct CreateImagePipeline {
    /// Add account: at most 21 items.
    #[rpc(max_len = 21)]
    pub add_account: Vec<i64>,
    /// Advanced options.
    #[rpc(dotted)]
    pub advanced_options: Option<AdvancedOptions>,
    /// Base image, for example `m-bp67acfmxazb4p****`.
    pub base_image: Option<String>,
    /// Base image type, for example `IMAGE`.
    pub base_image_type: String,
    /// Build content, for example `FROM IMAGE:m-bp67acfmxazb4p****`.
    pub build_content: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Delete instance on failure, for example `true`.
    pub delete_instance_on_failure: Option<bool>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Image family, for example `family`.
    #[deprecated = "the vendor advises against it"]
    pub image_family: Option<String>,
    /// Image name, for example `testImageName`.
    #[deprecated = "the vendor advises against it"]
    pub image_name: Option<String>,
    /// Image options.
    #[rpc(dotted)]
    pub image_options: Option<ImageOptions>,
    /// Import image options.
    #[rpc(dotted)]
    pub import_image_options: Option<ImportImageOptions>,
    /// Instance type, for example `ecs.g6.large`.
    pub instance_type: Option<String>,
    /// Internet max bandwidth out, for example `0`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// Name, for example `testImagePipeline`.
    pub name: Option<String>,
    /// Nvme support, for example `auto`.
    #[deprecated = "the vendor advises against it"]
    pub nvme_support: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Repair item.
    pub repair_item: Vec<String>,
    /// Repair mode, for example `Standard`.
    pub repair_mode: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// System disk size, for example `40`.
    pub system_disk_size: Option<i32>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Test content, for example `null`.
    pub test_content: Option<String>,
    /// To region id: at most 21 items.
    #[rpc(max_len = 21)]
    pub to_region_id: Vec<String>,
    /// V switch id, for example `vsw-bp67acfmxazb4p****`.
    pub v_switch_id: Option<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Advanced options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AdvancedOptions {
    /// Image name suffix, for example `disable`.
    pub image_name_suffix: Option<String>,
    /// Retain cloud assistant, for example `true`.
    pub retain_cloud_assistant: Option<bool>,
}

/// Image options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImageOptions {
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Image family, for example `family`.
    pub image_family: Option<String>,
    /// Image features.
    pub image_features: Option<ImageFeatures>,
    /// Image name, for example `testImageName`.
    pub image_name: Option<String>,
    /// Image tags.
    pub image_tags: Vec<ImageTag>,
}

/// Image features.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImageFeatures {
    /// Nvme support, for example `auto`.
    pub nvme_support: Option<String>,
}

/// Image tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImageTag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Import image options.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImportImageOptions {
    /// Architecture, for example `x86_64`.
    pub architecture: Option<String>,
    /// Boot mode, for example `BIOS`.
    pub boot_mode: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Disk device mappings.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Features.
    pub features: Option<Features>,
    /// Image name.
    pub image_name: Option<String>,
    /// Import image tags.
    pub import_image_tags: Vec<ImportImageTag>,
    /// License type, for example `Auto`.
    pub license_type: Option<String>,
    /// OS type, for example `linux`.
    #[rpc(name = "OSType")]
    pub os_type: Option<String>,
    /// Platform, for example `Aliyun`.
    pub platform: Option<String>,
    /// Retain imported image, for example `false`.
    pub retain_imported_image: Option<bool>,
    /// Retention strategy.
    pub retention_strategy: Option<String>,
    /// Role name.
    pub role_name: Option<String>,
}

/// Disk device mapping.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct DiskDeviceMapping {
    /// Disk image size, for example `40`.
    pub disk_image_size: Option<i32>,
    /// Format, for example `RAW`.
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
    /// Imds support.
    pub imds_support: Option<String>,
    /// Nvme support, for example `supported`.
    pub nvme_support: Option<String>,
}

/// Import image tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ImportImageTag {
    /// Key.
    pub key: Option<String>,
    /// Value.
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

/// Answer of [`CreateImagePipeline`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateImagePipelineResponse {
    /// Image pipeline id, for example `ip-2ze5tsl5bp6nf2b3****`.
    pub image_pipeline_id: String,
    /// Id of the request.
    pub request_id: String,
}
