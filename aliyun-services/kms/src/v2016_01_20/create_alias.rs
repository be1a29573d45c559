// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates alias.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND,
    )
)]
pub struct CreateAlias {
    /// Alias name, for example `alias/example`.
    pub alias_name: String,
    /// Key id, for example `7906979c-8e06-46a2-be2d-68e3ccbc****`.
    pub key_id: String,
}

/// Answer of [`CreateAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAliasResponse {
    /// Id of the request.
    pub request_id: String,
}
