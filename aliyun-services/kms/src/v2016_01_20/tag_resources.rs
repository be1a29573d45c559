// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_TAG_VALUE, errors::INVALID_PARAMETER_TAG_KEY,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_ID_NOT_FOUND,
    )
)]
pub struct TagResources {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `key`.
    pub resource_type: String,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `disk-encryption`.
    pub key: Option<String>,
    /// Value, for example `true`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
