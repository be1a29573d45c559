// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `QueryInstanceByTag`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Queries instance by tag.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/QueryInstanceByTag)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct QueryInstanceByTag {
    /// Resource id: at most 50 items.
    #[rpc(max_len = 50)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `ecs`.
    pub key: Option<String>,
    /// Value, for example `001`.
    pub value: Option<String>,
}

/// Answer of [`QueryInstanceByTag`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QueryInstanceByTagResponse {
    /// Code, for example `PARAM_ERROR`.
    pub code: String,
    /// Message, for example `param is null`.
    pub message: String,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
    /// Tag resource.
    pub tag_resource: Vec<TagResource>,
}

/// Tag resource.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResource {
    /// Resource id, for example `spn-xxxxx`.
    pub resource_id: String,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag.
    pub tag: Vec<TagResourceTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourceTag {
    /// Key, for example `tag1`.
    pub key: String,
    /// Value, for example `10`.
    pub value: String,
}
