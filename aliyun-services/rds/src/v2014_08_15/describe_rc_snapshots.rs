// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeRCSnapshots`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

/// Describes rc snapshots.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeRCSnapshots)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_count,
        size = page_size,
        items = snapshots,
        item = Snapshot
    )
)]
pub struct DescribeRCSnapshots {
    /// Disk id, for example `rcd-wz9c8isqly8637zw****`.
    pub disk_id: Option<String>,
    /// Instance id.
    pub instance_id: Option<String>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page: 1 to 50.
    #[rpc(min = 1, max = 50)]
    pub page_size: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Snapshot ids.
    pub snapshot_ids: Option<String>,
    /// Tag.
    #[rpc(dotted)]
    pub tag: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key.
    pub key: Option<String>,
    /// Value.
    pub value: Option<String>,
}

/// Answer of [`DescribeRCSnapshots`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeRCSnapshotsResponse {
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Snapshots.
    pub snapshots: Vec<Snapshot>,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Snapshot.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Snapshot {
    /// Available, for example `true`.
    pub available: Option<bool>,
    /// Category, for example `Standard`.
    pub category: String,
    /// Creation time, UTC, for example `2024-10-18T09:37:14Z`.
    pub creation_time: String,
    /// Description, for example `zd_test`.
    pub description: String,
    /// Encrypted, for example `true`.
    pub encrypted: Option<bool>,
    /// Instant access.
    pub instant_access: Option<bool>,
    /// Last modified time.
    pub last_modified_time: String,
    /// Progress, for example `100`.
    pub progress: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Snapshot id, for example `rcds-hc1zg51xobdg4****`.
    pub snapshot_id: String,
    /// Snapshot name, for example `s-2ze8klip00xcogcwer76`.
    pub snapshot_name: String,
    /// Snapshot type, for example `auto`.
    pub snapshot_type: String,
    /// Source disk id, for example `rcd-bp67acfmxazb4ph****`.
    pub source_disk_id: String,
    /// Source disk size, for example `60`.
    pub source_disk_size: Option<i64>,
    /// Source disk type, for example `data`.
    pub source_disk_type: String,
    /// Source storage type, for example `disk`.
    pub source_storage_type: String,
    /// Status, for example `progressing`.
    pub status: String,
    /// Tag.
    pub tag: Vec<SnapshotTag>,
    /// Usage, for example `none`.
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
