// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UntagResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Untags resource.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/UntagResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct UntagResource {
    /// Certificate id, for example `770dbe42-e146-43d1-a55a-1355db86****`.
    pub certificate_id: Option<String>,
    /// Key id, for example `08c33a6f-4e0a-4a1b-a3fa-7ddf****`.
    pub key_id: Option<String>,
    /// Secret name.
    pub secret_name: Option<String>,
    /// Tag keys, for example `["tagkey1","tagkey2"]`.
    #[rpc(json, required)]
    pub tag_keys: Vec<String>,
}

/// Answer of [`UntagResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UntagResourceResponse {
    /// Id of the request.
    pub request_id: String,
}
