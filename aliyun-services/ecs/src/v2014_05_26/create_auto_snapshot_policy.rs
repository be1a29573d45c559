// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateAutoSnapshotPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Creates auto snapshot policy.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/CreateAutoSnapshotPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DISK_CATEGORY_OPERATION_NOT_SUPPORTED,
        errors::INVALID_SNAPSHOT_POLICY_NAME_MALFORMED, errors::DUPLICATE_TAG_KEY,
        errors::INVALID_TAG_KEY_MALFORMED, errors::INVALID_TAG_VALUE_MALFORMED,
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED_400,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE,
        errors::INVALID_PARAM_ENCRYPTED_MISMATCH, errors::PARAMETER_INVALID,
        errors::AUTO_SNAPSHOT_POLICY_QUOTA_EXCEED,
        errors::INVALID_ACCOUNT_STATUS_NOT_ENOUGH_BALANCE,
        errors::INVALID_ACCOUNT_STATUS_SNAPSHOT_SERVICE_UNAVAILABLE,
        errors::INVALID_PARAMETER_TARGET_COPY_REGIONS,
        errors::INVALID_PARAMETER_COPIED_SNAPSHOTS_RETENTION_DAYS,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::INVALID_OPERATION_KMS_KEY_ID_NOT_FOUND,
        errors::ABS_INVALID_ACTION_REGION_NOT_SUPPORT,
    )
)]
pub struct CreateAutoSnapshotPolicy {
    /// Association type, for example `AssociatedWithDisk`.
    pub association_type: Option<String>,
    /// Copied snapshots retention days, for example `30`.
    pub copied_snapshots_retention_days: Option<i32>,
    /// Copy encryption configuration.
    #[rpc(dotted)]
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Enable cross region copy, for example `false`.
    pub enable_cross_region_copy: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-aek2kkmhmhs****`.
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
    /// Target copy regions, for example `["cn-hangzhou"]`.
    #[rpc(json)]
    pub target_copy_regions: Vec<String>,
    /// Target tags.
    #[rpc(dotted)]
    pub target_tags: Vec<TargetTag>,
    /// Auto snapshot policy name, for example `TestName`.
    #[rpc(name = "autoSnapshotPolicyName")]
    pub auto_snapshot_policy_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "regionId")]
    pub region_id: String,
    /// Repeat weekdays, for example `["1","2"]`.
    #[rpc(name = "repeatWeekdays", json, required)]
    pub repeat_weekdays: Vec<String>,
    /// Retention days, for example `30`.
    #[rpc(name = "retentionDays")]
    pub retention_days: i32,
    /// Time points, for example `["0", "1", … "23"]`.
    #[rpc(name = "timePoints", json, required)]
    pub time_points: Vec<String>,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Copy encryption configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct CopyEncryptionConfiguration {
    /// ARN.
    pub arn: Vec<Arn>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40826X`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
}

/// ARN.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Arn {
    /// Assume role for, for example `1000000000`.
    pub assume_role_for: Option<i64>,
    /// Role type, for example `hide`.
    pub role_type: Option<String>,
    /// Rolearn, for example `hide`.
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

/// Target tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetTag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`CreateAutoSnapshotPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateAutoSnapshotPolicyResponse {
    /// Auto snapshot policy id, for example `sp-bp12m37ccmxvbmi5****`.
    pub auto_snapshot_policy_id: String,
    /// Id of the request.
    pub request_id: String,
}
