// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ram/2015-05-01/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ram",
    version = "2015-05-01",
    endpoints = super::ENDPOINTS
)]
pub struct TagResources {
    /// Resource names.
    #[rpc(json)]
    pub resource_names: Vec<String>,
    /// Resource type, for example `role`.
    pub resource_type: Option<String>,
    /// Tag.
    #[rpc(json)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `k1`.
    pub key: Option<String>,
    /// Value, for example `v1`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
