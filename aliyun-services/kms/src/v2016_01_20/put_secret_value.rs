// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PutSecretValue`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcResponse, Secret};

use super::errors;

/// Puts secret value.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/PutSecretValue)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER, errors::REJECTED_LIMIT_EXCEEDED,
        errors::FORBIDDEN_NO_PERMISSION_403, errors::FORBIDDEN_RESOURCE_NOT_FOUND,
        errors::REJECTED_RESOURCE_EXIST, errors::INTERNAL_FAILURE,
    )
)]
pub struct PutSecretValue {
    /// Secret data.
    pub secret_data: Secret<String>,
    /// Secret data type: default `text`.
    pub secret_data_type: Option<SecretDataType>,
    /// Secret name.
    pub secret_name: String,
    /// Version id, for example `v3`.
    pub version_id: String,
    /// Version stages, for example `["ACSCurrent","ACSNext"]`.
    #[rpc(json)]
    pub version_stages: Vec<String>,
}

/// What `SecretDataType` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum SecretDataType {
    /// `text`.
    #[rpc(name = "text")]
    Text,
    /// `binary`.
    #[rpc(name = "binary")]
    Binary,
    /// A word that this version does not know.
    Unknown(String),
}

/// Answer of [`PutSecretValue`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PutSecretValueResponse {
    /// Id of the request.
    pub request_id: String,
    /// Secret name.
    pub secret_name: String,
    /// Version id, for example `v3`.
    pub version_id: String,
    /// Version stages.
    #[rpc(wrapper = "VersionStage")]
    pub version_stages: Vec<String>,
}
