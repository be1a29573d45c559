// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateKeyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates key version.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKeyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REJECTED_UNSUPPORTED_OPERATION, errors::FORBIDDEN_ALIAS_NOT_FOUND,
        errors::FORBIDDEN_KEY_NOT_FOUND, errors::REJECTED_DISABLED, errors::REJECTED_UNAVAILABLE,
        errors::REJECTED_PENDING_DELETION,
    )
)]
pub struct CreateKeyVersion {
    /// Key id, for example `key-hzz62f1cb66fa42qo***`.
    pub key_id: String,
}

/// Answer of [`CreateKeyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateKeyVersionResponse {
    /// Key version.
    pub key_version: Option<KeyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Key version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyVersion {
    /// Creation date, UTC, for example `2023-07-02T10:38:27Z`.
    pub creation_date: String,
    /// Key id, for example `key-hzz62f1cb66fa42qo****`.
    pub key_id: String,
    /// Key version id, for example `key-hzz62f1cb66fa42qo****-20v29b****`.
    pub key_version_id: String,
}
