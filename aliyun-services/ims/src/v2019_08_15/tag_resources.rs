// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Ims/2019-08-15/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ims",
    version = "2019-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct TagResources {
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_id: Vec<String>,
    /// Resource principal name: at most 51 items.
    #[rpc(max_len = 51)]
    pub resource_principal_name: Vec<String>,
    /// Resource type, for example `user`.
    pub resource_type: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `operator`.
    pub key: Option<String>,
    /// Value, for example `alice`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
