// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateSnapshotGroup`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates snapshot group.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateSnapshotGroup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DISK_IDS_NOT_IN_SAME_ZONE, errors::MISSING_PARAMTER_INSTANCE_ID,
        errors::INVALID_PARAM_EXCLUDE_DISK_IDS_AND_DISK_IDS_CONFLICT,
        errors::INVALID_SNAPSHOT_NAME_MALFORMED_400, errors::INCORRECT_INSTANCE_STATUS_400,
        errors::DUPLICATE_TAG_KEY, errors::INVALID_TAG_KEY_MALFORMED,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::INVALID_RETENTION_DAYS_MALFORMED_400,
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED, errors::INVALID_PARAMETER_NAME,
        errors::INVALID_PARAMETER_DESCRIPTION, errors::INCORRECT_DISK_STATUS_CREATING_SNAPSHOT,
        errors::INSTANCE_LOCKED_FOR_SECURITY, errors::INCORRECT_DISK_STATUS_NEVER_ATTACHED,
        errors::QUOTA_EXCEED_SNAPSHOT, errors::INCORRECT_DISK_STATUS_NEVER_USED,
        errors::CREATE_SNAPSHOT_FAILED_403, errors::DISK_IN_ARREARS,
        errors::DISK_ID_VALUE_NOT_SUPPORTED, errors::INCORRECT_DISK_STATUS,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::INCORRECT_INSTANCE_STATUS, errors::INCORRECT_VOLUME_STATUS,
        errors::IDEMPOTENT_PARAMETER_MISMATCH, errors::INCORRECT_DISK_STATUS_INVALID,
        errors::INCORRECT_DISK_TYPE_NOT_SUPPORT, errors::INCORRECT_DISK_STATUS_TRANSFERRING,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED, errors::IDEMPOTENT_PROCESSING,
        errors::QUOTA_EXCEED_TAGS, errors::INVALID_SNAPSHOT_CATEGORY_MALFORMED,
        errors::INVALID_OPERATION_UNAUTHORIZED,
        errors::INVALID_REGION_NOT_SUPPORT_SNAPSHOT_INSTANT_ACCESS_REGION,
        errors::INVALID_CATEGORY_AND_INSTANT_ACCESS_MALFORMED,
        errors::INCORRECT_DISK_STATUS_TOO_MANY_CREATING_SNAPSHOTS,
        errors::INVALID_REGION_NOT_SUPPORT_403, errors::USER_NOT_IN_THE_WHITE_LIST,
        errors::INVALID_INSTANCE_NO_DISK, errors::NUMBER_EXCEED_TOO_MANY_DISKS,
        errors::CAPACITY_EXCEED_TOO_MANY_DISKS, errors::INVALID_DISK_SHARE_VOLUME,
        errors::INVALID_OPERATION_MULTI_ATTACH_DISK,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_DISK_DISK_CATEGORY_INCONSISTENT, errors::INVALID_DISK_ID_NOT_FOUND,
        errors::INVALID_DESCRIPTION_MALFORMED_404, errors::INVALID_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_VOLUME_ID_NOT_FOUND, errors::INVALID_REGION_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct CreateSnapshotGroup {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Description, for example `This is description.`.
    pub description: Option<String>,
    /// Disk id: at most 16 items.
    #[rpc(max_len = 16)]
    pub disk_id: Vec<String>,
    /// Exclude disk id: at most 16 items.
    #[rpc(max_len = 16)]
    pub exclude_disk_id: Vec<String>,
    /// Instance id, for example `i-j6ca469urv8ei629****`.
    pub instance_id: Option<String>,
    /// Instant access, for example `false`.
    pub instant_access: Option<bool>,
    /// Instant access retention days, for example `1`.
    pub instant_access_retention_days: Option<i32>,
    /// Name, for example `testName`.
    pub name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Storage location ARN, for example `null`.
    pub storage_location_arn: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `TestKey`.
    pub key: Option<String>,
    /// Value, for example `TestValue`.
    pub value: Option<String>,
}

/// Answer of [`CreateSnapshotGroup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateSnapshotGroupResponse {
    /// Id of the request.
    pub request_id: String,
    /// Snapshot group id, for example `ssg-j6ciyh3k52qp7ovm****`.
    pub snapshot_group_id: String,
}
