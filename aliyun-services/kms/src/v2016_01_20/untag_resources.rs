// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResources`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resources.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResources)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_ACCESS_KEY_ID_NOT_FOUND, errors::INVALID_RESOURCE_ID_NOT_FOUND)
)]
pub struct UntagResources {
    /// All, for example `false`.
    pub all: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource id: at most 51 items.
    #[rpc(max_len = 51, required)]
    pub resource_id: Vec<String>,
    /// Resource type, for example `key`.
    pub resource_type: String,
    /// Tag key: at most 21 items.
    #[rpc(max_len = 21)]
    pub tag_key: Vec<String>,
}

/// Answer of [`UntagResources`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourcesResponse {
    /// Id of the request.
    pub request_id: String,
}
