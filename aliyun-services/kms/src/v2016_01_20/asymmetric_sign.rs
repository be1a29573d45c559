// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `AsymmetricSign`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `AsymmetricSign`.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/AsymmetricSign)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND, errors::FORBIDDEN_ALIAS_NOT_FOUND,
    )
)]
pub struct AsymmetricSign {
    /// Algorithm, for example `RSA_PSS_SHA_256`.
    pub algorithm: String,
    /// Digest, for example `ZOyIygCyaOW6GjVnihtTFtIS9PNmskdyMlNKiu****=`.
    pub digest: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<String>,
    /// Key id, for example `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
}

/// Answer of [`AsymmetricSign`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AsymmetricSignResponse {
    /// Key id, for example `5c438b18-05be-40ad-b6c2-3be6752c****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Value.
    pub value: String,
}
