// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeKey`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes key.
///
/// [Official page](https://api.alibabacloud.com/document/Kms/2016-01-20/DescribeKey)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Kms",
    version = "2016-01-20",
    endpoints = super::ENDPOINTS,
    waiter(enabled, status = key_metadata?.key_state, done("Enabled"), failed("PendingDeletion")),
    waiter(disabled, status = key_metadata?.key_state, done("Disabled"), failed("PendingDeletion")),
    waiter(pending_deletion, status = key_metadata?.key_state, done("PendingDeletion")),
    errors(
        errors::INVALID_PARAMETER, errors::FORBIDDEN_KEY_NOT_FOUND,
        errors::FORBIDDEN_ALIAS_NOT_FOUND, errors::INVALID_ACCESS_KEY_ID_NOT_FOUND,
    )
)]
pub struct DescribeKey {
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
}

/// Answer of [`DescribeKey`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeKeyResponse {
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
    /// Automatic rotation, for example `Disabled`.
    pub automatic_rotation: String,
    /// Creation date, UTC, for example `2024-05-20T06:34:21Z`.
    pub creation_date: String,
    /// Creator, for example `154035569884****`.
    pub creator: String,
    /// Dkms instance id, for example `kst-bjj62d8f5e0sgtx8h****`.
    #[rpc(name = "DKMSInstanceId")]
    pub dkms_instance_id: String,
    /// Delete date, UTC, for example `2024-05-26T18:22:03Z`.
    pub delete_date: String,
    /// Deletion protection, for example `Enabled`.
    pub deletion_protection: String,
    /// Deletion protection description.
    pub deletion_protection_description: String,
    /// Description, for example `key description example`.
    pub description: String,
    /// Key id, for example `key-hzz630494463ejqjx****`.
    pub key_id: String,
    /// Key spec, for example `Aliyun_AES_256`.
    pub key_spec: String,
    /// Key state, for example `Enabled`.
    pub key_state: String,
    /// Key usage, for example `ENCRYPT/DECRYPT`.
    pub key_usage: String,
    /// Last rotation date, UTC, for example `2024-05-20T06:34:21Z`.
    pub last_rotation_date: String,
    /// Material expire time, UTC, for example `2024-07-06T18:22:03Z`.
    pub material_expire_time: String,
    /// Next rotation date, UTC, for example `2021-07-06T18:22:03Z`.
    pub next_rotation_date: String,
    /// Origin, for example `Aliyun_KMS`.
    pub origin: String,
    /// Primary key version, for example `515e0b0a-624f-45ab-92b5-54f9b551****`.
    pub primary_key_version: String,
    /// Protection level, for example `HSM`.
    pub protection_level: String,
    /// Rotation interval, for example `31536000s`.
    pub rotation_interval: String,
}
