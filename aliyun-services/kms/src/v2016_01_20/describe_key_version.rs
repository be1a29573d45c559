// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeKeyVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes key version.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKeyVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(errors::INVALID_PARAMETER, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND)
)]
pub struct DescribeKeyVersion {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
}

/// Answer of [`DescribeKeyVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeKeyVersionResponse {
    /// Key version.
    pub key_version: Option<KeyVersion>,
    /// Id of the request.
    pub request_id: String,
}

/// Key version.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyVersion {
    /// Creation date, UTC, for example `2024-03-25T10:42:40Z`.
    pub creation_date: String,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key version id, for example `2ab1a983-7072-4bbc-a582-584b5bd8****`.
    pub key_version_id: String,
}
