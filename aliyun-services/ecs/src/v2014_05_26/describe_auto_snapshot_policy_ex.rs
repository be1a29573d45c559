// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeAutoSnapshotPolicyEx`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes auto snapshot policy ex.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = auto_snapshot_policies,
        item = AutoSnapshotPolicy
    ),
    errors(
        errors::INVALID_REGION_ID_NOT_FOUND_400, errors::INVALID_TAG_MISMATCH,
        errors::INVALID_TAG_COUNT,
    )
)]
pub struct DescribeAutoSnapshotPolicyEx {
    /// Auto snapshot policy id, for example `sp-bp67acfmxazb4ph****`.
    pub auto_snapshot_policy_id: Option<String>,
    /// Auto snapshot policy name, for example `TestName`.
    pub auto_snapshot_policy_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub page_size: Option<i32>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-aek2kkmhmhs****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
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

/// Answer of [`DescribeAutoSnapshotPolicyEx`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeAutoSnapshotPolicyExResponse {
    /// Auto snapshot policies.
    #[rpc(wrapper = "AutoSnapshotPolicy")]
    pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Auto snapshot policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoSnapshotPolicy {
    /// Association type, for example `AssociatedWithDisk`.
    pub association_type: String,
    /// Auto snapshot policy id.
    pub auto_snapshot_policy_id: String,
    /// Auto snapshot policy name.
    pub auto_snapshot_policy_name: String,
    /// Copied snapshots retention days.
    pub copied_snapshots_retention_days: Option<i64>,
    /// Copy encryption configuration.
    pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /// Creation time.
    pub creation_time: String,
    /// Disk nums.
    pub disk_nums: Option<i64>,
    /// Enable cross region copy.
    pub enable_cross_region_copy: Option<bool>,
    /// Region id.
    pub region_id: String,
    /// Repeat weekdays.
    pub repeat_weekdays: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Retention days.
    pub retention_days: Option<i64>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<AutoSnapshotPolicyTag>,
    /// Target copy regions.
    pub target_copy_regions: String,
    /// Target tags.
    #[rpc(wrapper = "TargetTag")]
    pub target_tags: Vec<TargetTag>,
    /// Time points.
    pub time_points: String,
    /// Type.
    pub r#type: String,
    /// Volume nums.
    pub volume_nums: Option<i64>,
}

/// Copy encryption configuration.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyEncryptionConfiguration {
    /// Encrypted.
    pub encrypted: Option<bool>,
    /// KMS key id.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AutoSnapshotPolicyTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}

/// Target tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TargetTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
