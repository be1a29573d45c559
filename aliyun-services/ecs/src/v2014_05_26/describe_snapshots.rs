// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshots`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes snapshots.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshots)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = snapshots,
        item = Snapshot
    ),
    waiter(accomplished, status = snapshots[].status, done("accomplished"), failed("failed"), every = 10, within = 3600),
    waiter(deleted, status = snapshots[].status, done(missing)),
    errors(
        errors::INVALID_TAG_MISMATCH, errors::INVALID_TAG_COUNT,
        errors::INVALID_SNAPSHOT_IDS_MALFORMED, errors::INVALID_SNAPSHOT_CATEGORY_MALFORMED,
        errors::INVALID_FILTER_KEY_NOT_FOUND, errors::INVALID_FILTER_VALUE, errors::INVALID_USAGE,
        errors::INVALID_SOURCE_DISK_TYPE, errors::INVALID_STATUS_NOT_FOUND,
        errors::INVALID_SNAPSHOT_TYPE_NOT_FOUND, errors::INVALID_SNAPSHOT_LINK_ID_NOT_FOUND,
        errors::INTERNAL_ERROR,
    )
)]
pub struct DescribeSnapshots {
    /// Category, for example `Standard`.
    pub category: Option<String>,
    /// Disk id, for example `d-bp67acfmxazb4p****`.
    pub disk_id: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Encrypted, for example `false`.
    pub encrypted: Option<bool>,
    /// Instance id, for example `i-bp67acfmxazb4p****`.
    pub instance_id: Option<String>,
    /// KMS key id, for example `0e478b7a-4262-4802-b8cb-00d3fb40****`.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Resource group id, for example `rg-bp67acfmxazb4p****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot ids.
    #[rpc(json)]
    pub snapshot_ids: Vec<String>,
    /// Snapshot link id, for example `sl-bp1grgphbcc9brb5****`.
    pub snapshot_link_id: Option<String>,
    /// Snapshot name, for example `testSnapshotName`.
    pub snapshot_name: Option<String>,
    /// Snapshot type, for example `all`.
    pub snapshot_type: Option<String>,
    /// Source disk type, for example `system`.
    pub source_disk_type: Option<String>,
    /// Status, for example `all`.
    pub status: Option<String>,
    /// Tag: at most 20 items.
    #[rpc(dotted, max_len = 20)]
    pub tag: Vec<Tag>,
    /// Usage, for example `none`.
    pub usage: Option<String>,
    /// Filter.
    #[rpc(dotted)]
    pub filter: Vec<Filter>,
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

/// Filter.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Filter {
    /// Key, for example `CreationStartTime`.
    pub key: Option<String>,
    /// Value, UTC, for example `2019-12-13T17:00Z`.
    pub value: Option<String>,
}

/// Answer of [`DescribeSnapshots`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Snapshots.
    #[rpc(wrapper = "Snapshot")]
    pub snapshots: Vec<Snapshot>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Snapshot.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Snapshot {
    /// Available.
    pub available: Option<bool>,
    /// Category.
    pub category: String,
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Encrypted.
    pub encrypted: Option<bool>,
    /// Full snapshot size in bytes, for example `65535`.
    pub full_snapshot_size_in_bytes: Option<i64>,
    /// Instant access.
    pub instant_access: Option<bool>,
    /// Instant access retention days.
    pub instant_access_retention_days: Option<i64>,
    /// KMS key id.
    #[rpc(name = "KMSKeyId")]
    pub kms_key_id: String,
    /// Last modified time.
    pub last_modified_time: String,
    /// Product code.
    pub product_code: String,
    /// Progress.
    pub progress: String,
    /// Region id.
    pub region_id: String,
    /// Remain time.
    pub remain_time: Option<i64>,
    /// Resource group id.
    pub resource_group_id: String,
    /// Retention days.
    pub retention_days: Option<i64>,
    /// Snapshot id.
    pub snapshot_id: String,
    /// Snapshot link id.
    pub snapshot_link_id: String,
    /// Snapshot name.
    pub snapshot_name: String,
    /// Snapshot sn.
    #[rpc(name = "SnapshotSN")]
    pub snapshot_sn: String,
    /// Snapshot type.
    pub snapshot_type: String,
    /// Source disk id.
    pub source_disk_id: String,
    /// Source disk size.
    pub source_disk_size: String,
    /// Source disk type.
    pub source_disk_type: String,
    /// Source region id, for example `cn-hangzhou`.
    pub source_region_id: String,
    /// Source snapshot id, for example `s-bp67acfmxazb4p****`.
    pub source_snapshot_id: String,
    /// Source storage type.
    pub source_storage_type: String,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<SnapshotTag>,
    /// Usage.
    pub usage: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotTag {
    /// Tag key.
    pub tag_key: String,
    /// Tag value.
    pub tag_value: String,
}
