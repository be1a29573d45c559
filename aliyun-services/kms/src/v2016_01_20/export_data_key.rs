// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExportDataKey`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Exports data key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ExportDataKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::INTERNAL_FAILURE,
    )
)]
pub struct ExportDataKey {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Public key blob.
    pub public_key_blob: String,
    /// Wrapping algorithm, for example `RSAES_OAEP_SHA_256`.
    pub wrapping_algorithm: String,
    /// Wrapping key spec, for example `RSA_2048`.
    pub wrapping_key_spec: String,
}

/// Answer of [`ExportDataKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExportDataKeyResponse {
    /// Exported data key.
    pub exported_data_key: String,
    /// Key id, for example `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
}
