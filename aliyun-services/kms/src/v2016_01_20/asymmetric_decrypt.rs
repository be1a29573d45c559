// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AsymmetricDecrypt`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Operation `AsymmetricDecrypt`.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricDecrypt)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REJECTED_UNSUPPORTED_OPERATION, errors::FORBIDDEN_ALIAS_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND,
    )
)]
pub struct AsymmetricDecrypt {
    /// Algorithm, for example `RSAES_OAEP_SHA_1`.
    pub algorithm: String,
    /// Ciphertext blob.
    pub ciphertext_blob: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
}

/// Answer of [`AsymmetricDecrypt`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AsymmetricDecryptResponse {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Plaintext, for example `SGVsbG8gd29ybGQ=`.
    pub plaintext: Secret<String>,
    /// Id of the request.
    pub request_id: String,
}
