// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSecret`.

use aliyun_rpc_core::{JsonValue, RpcAction, RpcEnum, RpcResponse, Secret};

use super::errors;

/// Creates secret.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateSecret)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_OPERATION, errors::REJECTED_LIMIT_EXCEEDED, errors::INVALID_PARAMETER,
        errors::REJECTED_SHARE_QUOTA_EXCEED_LIMIT, errors::FORBIDDEN_DKMS_INSTANCE_NOT_FOUND,
        errors::FORBIDDEN_RESOURCE_NOT_FOUND, errors::REJECTED_RESOURCE_EXIST,
        errors::REJECTED_RESOURCE_IN_DELETE_WINDOW, errors::INTERNAL_FAILURE,
    )
)]
pub struct CreateSecret {
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: Option<String>,
    /// Description, for example `mydbinfo`.
    pub description: Option<String>,
    /// Enable automatic rotation, for example `true`.
    pub enable_automatic_rotation: Option<bool>,
    /// Encryption key id, for example `key-gzz63ff0db5hg3qje****`.
    pub encryption_key_id: Option<String>,
    /// Extended config.
    #[rpc(json)]
    pub extended_config: Option<JsonValue>,
    /// Policy.
    pub policy: Option<String>,
    /// Rotation interval, for example `30d`.
    pub rotation_interval: Option<String>,
    /// Secret data.
    pub secret_data: Secret<String>,
    /// Secret data type: default `text`.
    pub secret_data_type: Option<SecretDataType>,
    /// Secret name.
    pub secret_name: String,
    /// Secret type.
    pub secret_type: Option<String>,
    /// Tags.
    pub tags: Option<String>,
    /// Version id, for example `v1`.
    pub version_id: String,
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

/// Answer of [`CreateSecret`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSecretResponse {
    /// ARN, for example `acs:kms:cn-hangzhou:154035569884****:secret/mydbconninfo`.
    pub arn: String,
    /// Automatic rotation, for example `Enabled`.
    pub automatic_rotation: String,
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Extended config.
    pub extended_config: String,
    /// Next rotation date, UTC, for example `2023-07-06T18:22:03Z`.
    pub next_rotation_date: String,
    /// Id of the request.
    pub request_id: String,
    /// Rotation interval, for example `604800s`.
    pub rotation_interval: String,
    /// Secret name.
    pub secret_name: String,
    /// Secret type.
    pub secret_type: String,
    /// Version id, for example `v1`.
    pub version_id: String,
}
