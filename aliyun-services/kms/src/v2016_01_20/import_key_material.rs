// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ImportKeyMaterial`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Imports key material.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/ImportKeyMaterial)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_KEY_MATERIAL, errors::INVALID_IMPORT_TOKEN, errors::EXPIRED_IMPORT_TOKEN,
        errors::UNSUPPORTED_ORIGIN, errors::INVALID_PARAMETER,
        errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct ImportKeyMaterial {
    /// Encrypted key material.
    pub encrypted_key_material: Secret<String>,
    /// Import token.
    pub import_token: String,
    /// Key id, for example `1234abcd-12ab-34cd-56ef-12345678****`.
    pub key_id: String,
    /// Key material expire unix, for example `0`.
    pub key_material_expire_unix: i64,
}

/// Answer of [`ImportKeyMaterial`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportKeyMaterialResponse {
    /// Id of the request.
    pub request_id: String,
}
