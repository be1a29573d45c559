// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `Encrypt`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcResponse, Secret};

use super::errors;

/// Encrypts.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/Encrypt)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::FORBIDDEN_ALIAS_NOT_FOUND, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct Encrypt {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Encryption context.
    #[rpc(json)]
    pub encryption_context: Option<JsonValue>,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Plaintext, for example `SGVsbG8gd29y****`.
    pub plaintext: Secret<String>,
}

/// Answer of [`Encrypt`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct EncryptResponse {
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `86a9efd9-3d16-4894-bd4f-1fc43f3f****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
}
