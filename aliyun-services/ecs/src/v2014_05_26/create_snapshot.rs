// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND_400,
        errors::INVALID_SNAPSHOT_NAME_MALFORMED_400, errors::INCORRECT_INSTANCE_STATUS_400,
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_RETENTION_DAYS_MALFORMED_400, errors::CREATE_SNAPSHOT_FAILED,
        errors::THROTTLING_403, errors::INCORRECT_DISK_STATUS_CREATING_SNAPSHOT,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INCORRECT_DISK_STATUS_NEVER_ATTACHED,
        errors::QUOTA_EXCEED_SNAPSHOT, errors::INCORRECT_DISK_STATUS_NEVER_USED,
        errors::CREATE_SNAPSHOT_FAILED_403, errors::DISK_IN_ARREARS,
        errors::DISK_ID_VALUE_NOT_SUPPORTED, errors::INCORRECT_DISK_STATUS,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::INCORRECT_INSTANCE_STATUS, errors::INCORRECT_VOLUME_STATUS,
        errors::IDEMPOTENT_PARAMETER_MISMATCH, errors::INCORRECT_DISK_STATUS_INVALID,
        errors::INCORRECT_DISK_TYPE_NOT_SUPPORT, errors::INCORRECT_DISK_STATUS_TRANSFERRING,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED, errors::IDEMPOTENT_PROCESSING,
        errors::QUOTA_EXCEED_TAGS, errors::INVALID_SNAPSHOT_CATEGORY_MALFORMED,
        errors::INVALID_ACTION_UNAUTHORIZED,
        errors::INVALID_REGION_NOT_SUPPORT_SNAPSHOT_INSTANT_ACCESS_REGION,
        errors::INVALID_CATEGORY_AND_INSTANT_ACCESS_MALFORMED, errors::DISK_HAS_CREATING_SNAPSHOT,
        errors::HIBERNATION_CONFIGURED_INSTANCE_OPERATION_FORBIDDEN,
        errors::QUOTA_EXCEED_SNAPSHOT_QUOTA,
        errors::INVALID_INSTANT_ACCESS_RETENTION_DAYS_MALFORMED,
        errors::CLOUD_BOX_NOT_SUPPORT_SNAPSHOT_WITH_INSTANT_ACCESS,
        errors::INVALID_DISK_ID_NOT_FOUND, errors::INVALID_DESCRIPTION_MALFORMED_404,
        errors::INVALID_INSTANCE_ID_NOT_FOUND, errors::INVALID_VOLUME_ID_NOT_FOUND,
        errors::INVALID_RESOURCE_GROUP_NOT_FOUND, errors::INTERNAL_ERROR,
    )
)]
pub struct CreateSnapshot {
    /// Category, for example `Standard`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `testDescription`.
    pub description: Option<String>,
    /// Disk id, for example `d-bp1s5fnvk4gn2tws0****`.
    pub disk_id: String,
    /// Instant access, for example `false`.
    pub instant_access: Option<bool>,
    /// Instant access retention days, for example `1`.
    pub instant_access_retention_days: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retention days, for example `30`.
    pub retention_days: Option<i32>,
    /// Snapshot name, for example `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Storage location ARN, for example `null`.
    pub storage_location_arn: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snapshot id, for example `s-bp17441ohwka0yuh****`.
    pub snapshot_id: String,
}
