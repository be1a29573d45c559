// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AddTags`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Adds tags.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/AddTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::OPERATION_DENIED_QUOTA_EXCEED, errors::INVALID_TAG_MISMATCH,
        errors::INVALID_TAG_COUNT, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_RESOURCE_ID_NOT_SUPPORTED, errors::QUOTA_EXCEED_TAGS,
        errors::TAG_KEY_DUPLICATION, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct AddTags {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `i-bp1gtjxuuvwj17zr****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20, required)]
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

/// Answer of [`AddTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AddTagsResponse {
    /// Id of the request.
    pub request_id: String,
}
