// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResources`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Tags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Alb/2020-06-16/TagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Alb",
    version = "2020-06-16",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RESOURCE_NOT_FOUND_ACL, errors::RESOURCE_NOT_FOUND_LOAD_BALANCER,
        errors::RESOURCE_NOT_FOUND_SECURITY_POLICY, errors::RESOURCE_NOT_FOUND_SERVER_GROUP,
    )
)]
pub struct TagResources {
    /// Resource id: 1 to 50 items.
    #[rpc(min_len = 1, max_len = 50, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `loadbalancer`.
    pub resource_type: String,
    /// Tag: 1 to 20 items.
    #[rpc(dotted, min_len = 1, max_len = 20, required)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `env`.
    pub key: Option<String>,
    /// Value, for example `product`.
    pub value: Option<String>,
}

/// Answer of [`TagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
