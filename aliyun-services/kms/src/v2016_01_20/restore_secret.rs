// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RestoreSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Restores secret.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/RestoreSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_NO_PERMISSION_403,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::REJECTED_RESOURCE_IN_USE,
        errors::INTERNAL_FAILURE,
    )
)]
pub struct RestoreSecret {
    /// Secret name.
    pub secret_name: String,
}

/// Answer of [`RestoreSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RestoreSecretResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
}
