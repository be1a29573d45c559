// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeSnapshotGroups`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes snapshot groups.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeSnapshotGroups)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = snapshot_groups, item = SnapshotGroup),
    waiter(accomplished, status = snapshot_groups[].status, done("accomplished"), failed("failed"), every = 10, within = 3600),
    waiter(deleted, status = snapshot_groups[].status, done(missing)),
    errors(
        errors::INVALID_STATUS_VALUE_NOT_SUPPORTED_403,
        errors::INVALID_SNAPSHOT_GROUP_ID_MUST_BE_ONE, errors::INVALID_REGION_ID_NOT_FOUND,
    )
)]
pub struct DescribeSnapshotGroups {
    /// Additional attributes: at most 5 items.
    #[rpc(max_len = 5)]
    pub additional_attributes: Vec<String>,
    /// Instance id, for example `i-j6ca469urv8ei629****`.
    pub instance_id: Option<String>,
    /// Most items a page: 1 to 500.
    #[rpc(min = 1, max = 500)]
    pub max_results: Option<i32>,
    /// Name, for example `testName`.
    pub name: Option<String>,
    /// Where the next page begins.
    pub next_token: Option<String>,
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
    /// Snapshot group id: at most 10 items.
    #[rpc(max_len = 10)]
    pub snapshot_group_id: Vec<String>,
    /// Status: at most 10 items.
    #[rpc(max_len = 10)]
    pub status: Vec<String>,
    /// Tag: at most 16 items.
    #[rpc(dotted, max_len = 16)]
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

/// Answer of [`DescribeSnapshotGroups`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeSnapshotGroupsResponse {
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
    /// Snapshot groups.
    #[rpc(wrapper = "SnapshotGroup")]
    pub snapshot_groups: Vec<SnapshotGroup>,
}

/// Snapshot group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotGroup {
    /// Creation time.
    pub creation_time: String,
    /// Description.
    pub description: String,
    /// Instance id.
    pub instance_id: String,
    /// Name.
    pub name: String,
    /// Progress status.
    pub progress_status: String,
    /// Resource group id.
    pub resource_group_id: String,
    /// Snapshot group id.
    pub snapshot_group_id: String,
    /// Snapshots.
    #[rpc(wrapper = "Snapshot")]
    pub snapshots: Vec<Snapshot>,
    /// Status.
    pub status: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<SnapshotGroupTag>,
}

/// Snapshot.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Snapshot {
    /// Available.
    pub available: Option<bool>,
    /// Instant access.
    pub instant_access: Option<bool>,
    /// Instant access retention days.
    pub instant_access_retention_days: Option<i64>,
    /// Progress.
    pub progress: String,
    /// Snapshot id.
    pub snapshot_id: String,
    /// Source disk id.
    pub source_disk_id: String,
    /// Source disk type.
    pub source_disk_type: String,
    /// Tags.
    #[rpc(wrapper = "Tag")]
    pub tags: Vec<SnapshotTag>,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SnapshotGroupTag {
    /// Key.
    pub key: String,
    /// Value.
    pub value: String,
}
