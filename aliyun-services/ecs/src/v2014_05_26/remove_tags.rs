// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveTags`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Removes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/RemoveTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TAG_COUNT, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_RESOURCE_TYPE_NOT_FOUND_400, errors::INVALID_RESOURCE_ID_NOT_SUPPORTED,
        errors::INVALID_RESOURCE_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_TYPE_NOT_FOUND,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct RemoveTags {
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-shenzhen`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id, for example `s-946ntx4****`.
    pub resource_id: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Resource type, for example `snapshot`.
    pub resource_type: String,
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

/// Answer of [`RemoveTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveTagsResponse {
    /// Id of the request.
    pub request_id: String,
}
