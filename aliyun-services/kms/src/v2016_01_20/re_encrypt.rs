// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ReEncrypt`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse};

use super::errors;

/// Operation `ReEncrypt`.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ReEncrypt)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND, errors::INTERNAL_FAILURE,
    )
)]
pub struct ReEncrypt {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Destination encryption context.
    #[rpc(json)]
    pub destination_encryption_context: Option<JsonValue>,
    /// Destination key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub destination_key_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Source encryption algorithm, for example `RSAES_OAEP_SHA_256`.
    pub source_encryption_algorithm: Option<String>,
    /// Source encryption context.
    #[rpc(json)]
    pub source_encryption_context: Option<JsonValue>,
    /// Source key id, for example `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub source_key_id: Option<String>,
    /// Source key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub source_key_version_id: Option<String>,
}

/// Answer of [`ReEncrypt`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ReEncryptResponse {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Key id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_id: String,
    /// Key version id, for example `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
}
