// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImageComponents`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes image components.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeImageComponents)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = image_component,
        item = ImageComponent
    ),
    errors(
        errors::INVALID_PARAMETER_OWNER,
        errors::INVALID_IMAGE_COMPONENT_ID_SIZE_EXCEEDED_MAX_NUMBER, errors::INVALID_NEXT_TOKEN,
    )
)]
pub struct DescribeImageComponents {
    /// Component type, for example `Build`.
    pub component_type: Option<String>,
    /// Component version, for example `1.0.*`.
    pub component_version: Option<String>,
    /// Image component id: at most 21 items.
    #[rpc(max_len = 21)]
    pub image_component_id: Vec<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Name, for example `testComponent`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner, for example `SELF`.
    pub owner: Option<String>,
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
    /// System type, for example `Linux`.
    pub system_type: Option<String>,
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

/// Answer of [`DescribeImageComponents`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImageComponentsResponse {
    /// Image component.
    #[rpc(wrapper = "ImageComponentSet")]
    pub image_component: Vec<ImageComponent>,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Image component.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageComponent {
    /// Component type.
    pub component_type: String,
    /// Component version.
    pub component_version: String,
    /// Content.
    pub content: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Image component id.
    pub image_component_id: String,
    /// Name.
    pub name: String,
    /// Owner.
    pub owner: String,
    /// Parameters.
    #[rpc(wrapper = "Parameter")]
    pub parameters: Vec<Parameter>,
    /// Resource group id.
    pub resource_group_id: String,
    /// System type.
    pub system_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ImageComponentTag>,
}

/// Parameter.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Parameter {
    /// Default value.
    pub default_value: String,
    /// Name.
    pub name: String,
    /// Type.
    pub r#type: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImageComponentTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
