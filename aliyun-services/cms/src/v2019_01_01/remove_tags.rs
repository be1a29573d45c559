// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RemoveTags`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Removes tags.
///
/// [Official page](https://api.alibabacloud.com/document/Cms/2019-01-01/RemoveTags)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Cms",
    version = "2019-01-01",
    endpoints = super::ENDPOINTS,
    errors(
        errors::PARAMETER_INVALID, errors::ACCESS_FORBIDDEN, errors::RESOURCE_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct RemoveTags {
    /// Group ids: at most 20 items.
    #[rpc(max_len = 20, required)]
    pub group_ids: Vec<String>,
    /// Tag: at most 10 items.
    #[rpc(dotted, max_len = 10, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `Key1`.
    pub key: String,
    /// Value, for example `Value1`.
    pub value: String,
}

/// Answer of [`RemoveTags`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RemoveTagsResponse {
    /// Code, for example `200`.
    pub code: String,
    /// Message, for example `Illegal parameters.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag.
    #[rpc(wrapper = "Tags")]
    pub tag: Vec<String>,
}
