// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/BssOpenApi/2017-12-14/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "BssOpenApi",
    version = "2017-12-14",
    endpoints = super::ENDPOINTS
)]
pub struct UntagResources {
    /// All, for example `true`.
    pub all: Option<bool>,
    /// Resource id: at most 50 items.
    #[rpc(max_len = 50, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `instance`.
    pub resource_type: String,
    /// Tag key: at most 20 items.
    #[rpc(max_len = 20)]
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Code, for example `PARAM_ERROR`.
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
