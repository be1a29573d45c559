// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteAlias`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes alias.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteAlias)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct DeleteAlias {
    /// Alias name, for example `alias/example`.
    pub alias_name: String,
}

/// Answer of [`DeleteAlias`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteAliasResponse {
    /// Id of the request.
    pub request_id: String,
}
