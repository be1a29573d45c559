// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GenerateDataKey`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse, Secret};

use super::errors;

/// Generates data key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/GenerateDataKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_OPERATION, errors::FORBIDDEN_ALIAS_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND, errors::REJECTED_DISABLED,
        errors::REJECTED_PENDING_DELETION, errors::REJECTED_UNAVAILABLE,
    )
)]
pub struct GenerateDataKey {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key spec: `AES_256`, `AES_128`, for example `AES_256`.
    pub key_spec: Option<String>,
    /// Number of bytes: 0 to 1024, for example `256`.
    #[rpc(min = 0, max = 1024)]
    pub number_of_bytes: Option<i32>,
    /// Recipient.
    pub recipient: Option<String>,
}

/// Answer of [`GenerateDataKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GenerateDataKeyResponse {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Ciphertext for recipient.
    pub ciphertext_for_recipient: String,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Plaintext, for example `QmFzZTY0IGVuY29kZWQgcGxhaW50****`.
    pub plaintext: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
