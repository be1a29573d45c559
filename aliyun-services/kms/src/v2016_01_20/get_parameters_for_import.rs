// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GetParametersForImport`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Gets parameters for import.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GetParametersForImport)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_ORIGIN, errors::INVALID_PARAMETER,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct GetParametersForImport {
    /// Key id, for example `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: String,
    /// Wrapping algorithm, for example `RSAES_PKCS1_V1_5`.
    pub wrapping_algorithm: String,
    /// Wrapping key spec, for example `RSA_2048`.
    pub wrapping_key_spec: String,
}

/// Answer of [`GetParametersForImport`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GetParametersForImportResponse {
    /// Import token.
    pub import_token: String,
    /// Key id, for example `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: String,
    /// Public key.
    pub public_key: String,
    /// Id of the request.
    pub request_id: String,
    /// Token expire time, UTC, for example `2018-01-25T00:01:02Z`.
    pub token_expire_time: String,
}
