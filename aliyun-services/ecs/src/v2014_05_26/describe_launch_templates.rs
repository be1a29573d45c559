// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLaunchTemplates`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes launch templates.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLaunchTemplates)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = launch_template_sets,
        item = LaunchTemplateSet
    ),
    errors(
        errors::INVALID_REGION_NOT_EXIST, errors::MISSING_PARAMETER, errors::INVALID_PARAMETER,
        errors::INNER_SERVICE_FAILED, errors::INTERNAL_ERROR, errors::SERVICE_UNAVAILABLE,
    )
)]
pub struct DescribeLaunchTemplates {
    /// Launch template id: at most 100 items.
    #[rpc(max_len = 100)]
    pub launch_template_id: Vec<String>,
    /// Launch template name: at most 100 items.
    #[rpc(max_len = 100)]
    pub launch_template_name: Vec<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1.
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Template resource group id, for example `rg-acfmxazb4p****`.
    pub template_resource_group_id: Option<String>,
    /// Template tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub template_tag: Vec<TemplateTag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Template tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TemplateTag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`DescribeLaunchTemplates`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLaunchTemplatesResponse {
    /// Launch template sets.
    #[rpc(wrapper = "LaunchTemplateSet")]
    pub launch_template_sets: Vec<LaunchTemplateSet>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Launch template set.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LaunchTemplateSet {
    /// Create time.
    pub create_time: String,
    /// Created by.
    pub created_by: String,
    /// Default version number.
    pub default_version_number: Option<i64>,
    /// Latest version number.
    pub latest_version_number: Option<i64>,
    /// Launch template id.
    pub launch_template_id: String,
    /// Launch template name.
    pub launch_template_name: String,
    /// Modified time.
    pub modified_time: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
