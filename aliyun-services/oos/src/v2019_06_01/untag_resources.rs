// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct UntagResources {
    /// All, for example `false`.
    pub all: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource ids.
    #[rpc(json)]
    pub resource_ids: JsonValue,
    /// Resource type, for example `template`.
    pub resource_type: String,
    /// Tag keys.
    #[rpc(json)]
    pub tag_keys: Option<JsonValue>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
