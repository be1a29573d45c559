// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct TagResources {
    /// Resource id: at most 50 items.
    #[rpc(max_len = 50, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `tag1`.
    pub key: String,
    /// Value, for example `001`.
    pub value: String,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Code, for example `InternalError`.
    pub code: String,
    /// Data, for example `true`.
    pub data: Option<bool>,
    /// Message, for example `This API is not applicable for caller.`.
    pub message: String,
    /// Id of the request.
    pub request_id: String,
    /// Success, for example `true`.
    pub success: Option<bool>,
}
