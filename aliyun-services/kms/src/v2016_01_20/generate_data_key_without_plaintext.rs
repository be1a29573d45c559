// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateDataKeyWithoutPlaintext`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Generates data key without plaintext.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKeyWithoutPlaintext)
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
pub struct GenerateDataKeyWithoutPlaintext {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Key id, for example `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: String,
    /// Key spec: `AES_256`, `AES_128`, for example `AES_256`.
    pub key_spec: Option<String>,
    /// Number of bytes: 0 to 1024, for example `256`.
    #[rpc(min = 0, max = 1024)]
    pub number_of_bytes: Option<i32>,
}

/// Answer of [`GenerateDataKeyWithoutPlaintext`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateDataKeyWithoutPlaintextResponse {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Key id, for example `599fa825-17de-417e-9554-bb032cc6****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
}
