// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/oos/2019-06-01/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "oos",
    version = "2019-06-01",
    endpoints = super::ENDPOINTS
)]
pub struct TagResources {
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource ids.
    #[rpc(json)]
    pub resource_ids: JsonValue,
    /// Resource type, for example `template`.
    pub resource_type: String,
    /// Tags.
    #[rpc(json)]
    pub tags: JsonValue,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
