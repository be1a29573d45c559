// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Cdn/2018-05-10/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cdn",
    version = "2018-05-10",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_ID_MALFORMED, errors::RESOURCE_NOT_EXIST,
        errors::TAG_KEY_IS_INVALID, errors::TOO_MANY_TAGS, errors::INVALID_TAG_KEY,
        errors::INVALID_TAG_VALUE, errors::RESERVED_TAG_KEY, errors::TAG_VALUE_IS_INVALID,
        errors::TAG_KEY_REPEATED, errors::TAG_IS_INVALID, errors::RESOURCE_ID_IS_INVALID,
        errors::SYSTEM_TAG_IS_INVALID, errors::CUSTOM_TAG_IS_INVALID,
    )
)]
pub struct TagResources {
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `DOMAIN`.
    pub resource_type: ResourceType,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21, required)]
    pub tag: Vec<Tag>,
}

/// What `ResourceType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum ResourceType {
    /// `DOMAIN`.
    #[rpc(name = "DOMAIN")]
    Domain,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: String,
    /// Value, for example `value`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
