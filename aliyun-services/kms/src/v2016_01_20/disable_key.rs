// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DisableKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Disables key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DisableKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct DisableKey {
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
}

/// Answer of [`DisableKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DisableKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
