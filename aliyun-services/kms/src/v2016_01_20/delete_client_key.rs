// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteClientKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes client key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DeleteClientKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct DeleteClientKey {
    /// Client key id, for example `KAAP.66abf237-63f6-4625-b8cf-47e1086e****`.
    pub client_key_id: String,
}

/// Answer of [`DeleteClientKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteClientKeyResponse {
    /// Id of the request.
    pub request_id: String,
}
