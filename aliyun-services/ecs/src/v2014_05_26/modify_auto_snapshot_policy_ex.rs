// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyAutoSnapshotPolicyEx`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies auto snapshot policy ex.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifyAutoSnapshotPolicyEx)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETER_ENCRYPTED_ILLEGAL,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_NOT_ENABLED_400,
        errors::INVALID_PARAMETER_KMS_NOT_ENABLED,
        errors::INVALID_PARAMETER_ENCRYPTED_KMS_NOT_ENABLE,
        errors::INVALID_PARAM_ENCRYPTED_MISMATCH, errors::PARAMETER_INVALID,
        errors::INVALID_PARAMETER_TARGET_COPY_REGIONS,
        errors::INVALID_PARAMETER_COPIED_SNAPSHOTS_RETENTION_DAYS,
        errors::INVALID_PARAMETER_KMS_KEY_ID_CMK_UNAUTHORIZED,
        errors::INVALID_PARAMETER_KMS_KEY_ID_KMS_UNAUTHORIZED,
        errors::ABS_INVALID_ACTION_REGION_NOT_SUPPORT, errors::PARAMETER_INVALID_404,
        errors::INVALID_PARAMETER_KMS_KEY_ID_NOT_FOUND,
    )
)]
pub struct ModifyAutoSnapshotPolicyEx {
    /// Copied snapshots retention days, for example `30`.
    pub copied_snapshots_retention_days: Option<i32>,
    /// Copy encryption configuration.
    #[rpc(dotted)]
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Enable cross region copy, for example `false`.
    pub enable_cross_region_copy: Option<bool>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target copy regions, for example `["cn-hangzhou"]`.
    #[rpc(json)]
    pub target_copy_regions: Vec<String>,
    /// Target tags.
    #[rpc(dotted)]
    pub target_tags: Vec<TargetTag>,
    /// Auto snapshot policy id, for example `sp-bp12m37ccmxvbmi5****`.
    #[rpc(name = "autoSnapshotPolicyId")]
    pub auto_snapshot_policy_id: String,
    /// Auto snapshot policy name, for example `SPTestName`.
    #[rpc(name = "autoSnapshotPolicyName")]
    pub auto_snapshot_policy_name: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(name = "regionId")]
    pub region_id: String,
    /// Repeat weekdays, for example `["1", "7"]`.
    #[rpc(name = "repeatWeekdays", json)]
    pub repeat_weekdays: Vec<String>,
    /// Retention days, for example `30`.
    #[rpc(name = "retentionDays")]
    pub retention_days: Option<i32>,
    /// Time points, for example `["0", "1"]`.
    #[rpc(name = "timePoints", json)]
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

/// Target tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct TargetTag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`ModifyAutoSnapshotPolicyEx`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyAutoSnapshotPolicyExResponse {
    /// Id of the request.
    pub request_id: String,
}
