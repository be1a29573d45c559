// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Decrypt`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse, Secret};

use super::errors;

/// Decrypts.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/Decrypt)
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
pub struct Decrypt {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Recipient.
    pub recipient: Option<String>,
}

/// Answer of [`Decrypt`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DecryptResponse {
    /// Ciphertext for recipient.
    pub ciphertext_for_recipient: String,
    /// Key id, for example `202b9877-5a25-46e3-a763-e20791b5****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Plaintext, for example `tRYXuCwgja12xxO1N/gZERDDCLw9doZEQiPDk/Bv****`.
    pub plaintext: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
