// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListResourceTags`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists resource tags.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ListResourceTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct ListResourceTags {
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
}

/// Answer of [`ListResourceTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListResourceTagsResponse {
    /// Id of the request.
    pub request_id: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Tag {
    /// Key id.
    pub key_id: String,
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
