// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeTags`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = tags,
        item = ResponseTag
    ),
    errors(
        errors::INVALID_TAG_COUNT, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_TAG_CATEGORY,
        errors::INVALID_REGION_ID_NOT_FOUND, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct DescribeTags {
    /// Category, for example `null`.
    pub category: Option<String>,
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
    /// Resource id, for example `s-946ntx4wr****`.
    pub resource_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `snapshot`.
    pub resource_type: Option<String>,
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

/// Answer of [`DescribeTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeTagsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<ResponseTag>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResponseTag {
    /// Resource type count.
    pub resource_type_count: Option<ResourceTypeCount>,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// Resource type count.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ResourceTypeCount {
    /// Ddh.
    pub ddh: Option<i64>,
    /// Disk.
    pub disk: Option<i64>,
    /// ENI.
    pub eni: Option<i64>,
    /// Image.
    pub image: Option<i64>,
    /// Instance.
    pub instance: Option<i64>,
    /// Key pair.
    pub key_pair: Option<i64>,
    /// Launch template.
    pub launch_template: Option<i64>,
    /// Reserved instance.
    pub reserved_instance: Option<i64>,
    /// Securitygroup.
    pub securitygroup: Option<i64>,
    /// Snapshot.
    pub snapshot: Option<i64>,
    /// Snapshot policy.
    pub snapshot_policy: Option<i64>,
    /// Volume.
    pub volume: Option<i64>,
}
