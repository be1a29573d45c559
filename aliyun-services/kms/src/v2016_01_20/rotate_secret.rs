// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RotateSecret`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `RotateSecret`.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/RotateSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct RotateSecret {
    /// Secret name.
    pub secret_name: String,
    /// Version id, for example `000000123`.
    pub version_id: String,
}

/// Answer of [`RotateSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RotateSecretResponse {
    /// ARN.
    pub arn: String,
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
    /// Version id, for example `000000123`.
    pub version_id: String,
}
