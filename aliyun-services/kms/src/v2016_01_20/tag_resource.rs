// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TagResource`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Tags resource.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/TagResource)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct TagResource {
    /// Certificate id, for example `770dbe42-e146-43d1-a55a-1355db86****`.
    pub certificate_id: Option<String>,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: Option<String>,
    /// Secret name.
    pub secret_name: Option<String>,
    /// Tags.
    pub tags: String,
}

/// Answer of [`TagResource`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TagResourceResponse {
    /// Id of the request.
    pub request_id: String,
}
