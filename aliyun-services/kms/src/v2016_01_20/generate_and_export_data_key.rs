// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateAndExportDataKey`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Generates and export data key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateAndExportDataKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND, errors::INTERNAL_FAILURE,
    )
)]
pub struct GenerateAndExportDataKey {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
    /// Key spec: `AES_256`, `AES_128`, for example `AES_256`.
    pub key_spec: Option<String>,
    /// Number of bytes: 0 to 1024, for example `32`.
    #[rpc(min = 0, max = 1024)]
    pub number_of_bytes: Option<i32>,
    /// Public key blob.
    pub public_key_blob: String,
    /// Wrapping algorithm, for example `RSAES_OAEP_SHA_256`.
    pub wrapping_algorithm: String,
    /// Wrapping key spec, for example `RSA_2048`.
    pub wrapping_key_spec: String,
}

/// Answer of [`GenerateAndExportDataKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateAndExportDataKeyResponse {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Exported data key.
    pub exported_data_key: String,
    /// Key id, for example `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
}
