// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopySnapshot`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Copies snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CopySnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_REGION_ID_MAL_FORMED,
        errors::INVALID_SNAPSHOT_ID_ENCRYPTED_NOT_SUPPORT,
        errors::INVALID_SNAPSHOT_ID_NOT_FOUND_403,
        errors::INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_COPY, errors::INVALID_USER_NOT_IN_WHITE_LIST,
        errors::INVALID_PARAMTER, errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::INVALID_SNAPSHOT_ID_NOT_READY, errors::INVALID_OPERATION_UNAUTHORIZED,
        errors::INVALID_OPERATION_UNFINISHED_CROSS_REGION_COPY,
        errors::INVALID_OPERATION_NOT_SUPPORT_COPY_IN_SAME_REGION,
        errors::INVALID_SNAPSHOT_NAME_MALFORMED, errors::INVALID_DESCRIPTION_MALFORMED_403,
        errors::INVALID_RETENTION_DAYS_MALFORMED,
        errors::INVALID_REGION_ID_NOT_SUPPORTED_ENCRYPTED_SNAPSHOT_COPY,
        errors::INVALID_REGION_NOT_SUPPORT_403,
        errors::INVALID_REGION_ID_NOT_SUPPORT_ENCRYPT_ALGORITHM,
        errors::INVALID_REGION_ID_NOT_EXISTS, errors::INVALID_ENCRYPT_ALGORITHM_403,
        errors::INVALID_ENCRYPTED_NOT_MATCH_KMS_KEY_ID_403,
        errors::INVALID_ENCRYPTED_NOT_MATCH_ENCRYPT_ALGORITHM_403,
        errors::INVALID_ENCRYPTED_NOT_SUPPORT_DECRYPT,
        errors::INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_CROSS_REGION_COPY,
        errors::INVALID_SNAPSHOT_CATEGORY_NOT_SUPPORT_ENCRYPTED_COPY,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED_403,
        errors::INVALID_PARAMETER_DATA_ENCRYPTED_KEY_CREATE_FAILED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_403,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INVALID_KMS_KEY_ID_NOT_SYMMETRIC, errors::QUOTA_EXCEED_SNAPSHOT_QUOTA,
        errors::INVALID_OPERATION_UNFINISHED_ENCRYPTED_SNAPSHOT_COPY,
        errors::INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_UNAUTHORIZED,
        errors::INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_REGION_NOT_MATCH,
        errors::INVALID_SNAPSHOT_STORAGE_LOCATION_NOT_SUPPORTED,
        errors::INVALID_SNAPSHOT_ENCRYPTED_NOT_SUPPORTED,
        errors::INVALID_PARAMETER_DESTINATION_STORAGE_LOCATION_ARN_MALFORMED,
        errors::OPERATION_DENIED_NON_COMPLIANT_DESTINATION_REGION,
    )
)]
pub struct CopySnapshot {
    /// ARN: at most 10 items.
    #[rpc(dotted, max_len = 10)]
    pub arn: Vec<Arn>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Destination region id, for example `us-east-1`.
    pub destination_region_id: String,
    /// Destination snapshot description, for example `CopySnapshotDemo`.
    pub destination_snapshot_description: String,
    /// Destination snapshot name, for example `CopySnapshotDemo`.
    pub destination_snapshot_name: String,
    /// Destination storage location ARN, for example `null`.
    pub destination_storage_location_arn: Option<String>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// KMS key id: at most 64 characters, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId", max_len = 64)]
    pub kms_key_id: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-chengdu`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retention days, for example `60`.
    pub retention_days: Option<i32>,
    /// Snapshot id, for example `s-bp67acfmxazb4p****`.
    pub snapshot_id: String,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `0`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `null`.
    pub role_type: Option<String>,
    /// Rolearn, for example `null`.
    pub rolearn: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CopySnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopySnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snapshot id, for example `s-bp17441ohwka0yui****`.
    pub snapshot_id: String,
}
