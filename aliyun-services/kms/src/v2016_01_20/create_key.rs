// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/CreateKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    errors(
        errors::REJECTED_LIMIT_EXCEEDED, errors::INVALID_PARAMETER, errors::UNSUPPORTED_OPERATION,
        errors::FORBIDDEN_NO_PERMISSION, errors::REJECTED_SHARE_QUOTA_EXCEED_LIMIT,
        errors::FORBIDDEN_DKMS_INSTANCE_NOT_FOUND, errors::INTERNAL_FAILURE,
        errors::SERIVCE_UNVAILABLE_TEMPORARY,
    )
)]
pub struct CreateKey {
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: Option<String>,
    /// Description, for example `key description example`.
    pub description: Option<String>,
    /// Enable automatic rotation, for example `true`.
    pub enable_automatic_rotation: Option<bool>,
    /// Key spec, for example `Aliyun_AES_256`.
    pub key_spec: Option<String>,
    /// Key storage mechanism, for example `HsmInternal`.
    pub key_storage_mechanism: Option<String>,
    /// Key usage: default `ENCRYPT/DECRYPT`, for example `ENCRYPT/DECRYPT`.
    pub key_usage: Option<String>,
    /// Origin, for example `Aliyun_KMS`.
    pub origin: Option<String>,
    /// Policy.
    pub policy: Option<String>,
    /// Protection level, for example `SOFTWARE`.
    pub protection_level: Option<String>,
    /// Rotation interval, for example `365d`.
    pub rotation_interval: Option<String>,
    /// Tags, for example `[{"TagKey":"disk-encryption","TagValue":"true"}]`.
    pub tags: Option<String>,
}

/// Answer of [`CreateKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateKeyResponse {
    /// Key metadata.
    pub key_metadata: Option<KeyMetadata>,
    /// Id of the request.
    pub request_id: String,
}

/// Key metadata.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct KeyMetadata {
    /// ARN.
    pub arn: String,
    /// Automatic rotation, for example `Enabled`.
    pub automatic_rotation: String,
    /// Creation date, UTC, for example `2024-03-25T10:00:00Z`.
    pub creation_date: String,
    /// Creator, for example `154035569884****`.
    pub creator: String,
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Delete date, UTC, for example `2025-03-25T10:00:00Z`.
    pub delete_date: String,
    /// Description, for example `key description example`.
    pub description: String,
    /// Key id, for example `key-hzz62f1cb66fa42qo****`.
    pub key_id: String,
    /// Key spec, for example `Aliyun_AES_256`.
    pub key_spec: String,
    /// Key state, for example `Enabled`.
    pub key_state: String,
    /// Key usage, for example `ENCRYPT/DECRYPT`.
    pub key_usage: String,
    /// Last rotation date, UTC, for example `2023-03-25T10:00:00Z`.
    pub last_rotation_date: String,
    /// Material expire time, UTC, for example `2025-03-25T10:00:00Z`.
    pub material_expire_time: String,
    /// Next rotation date, UTC, for example `2024-03-25T10:00:00Z`.
    pub next_rotation_date: String,
    /// Origin, for example `Aliyun_KMS`.
    pub origin: String,
    /// Primary key version, for example `7ce1d081-06cb-42e6-aab6-5c5de030****`.
    pub primary_key_version: String,
    /// Protection level, for example `SOFTWARE`.
    pub protection_level: String,
    /// Rotation interval, for example `31536000s`.
    pub rotation_interval: String,
}
