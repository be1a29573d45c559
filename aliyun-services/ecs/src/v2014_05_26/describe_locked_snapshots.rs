// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeLockedSnapshots`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes locked snapshots.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DescribeLockedSnapshots)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    paginate(
        token = next_token,
        size = max_results,
        items = locked_snapshots_info,
        item = LockedSnapshotsInfo
    )
)]
pub struct DescribeLockedSnapshots {
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Lock status, for example `compliance-cooloff`.
    pub lock_status: Option<String>,
    /// Most items a page: 1 to 100.
    #[rpc(min = 1, max = 100)]
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account, for example `158704318252****`.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account, for example `158704318252****`.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot ids.
    pub snapshot_ids: Vec<String>,
}

/// Answer of [`DescribeLockedSnapshots`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeLockedSnapshotsResponse {
    /// Locked snapshots info.
    pub locked_snapshots_info: Vec<LockedSnapshotsInfo>,
    /// Where the next page begins.
    pub next_token: String,
    /// Id of the request.
    pub request_id: String,
}

/// Locked snapshots info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockedSnapshotsInfo {
    /// Cool off period, for example `3`.
    pub cool_off_period: Option<i64>,
    /// Cool off period expired time, UTC, for example `2025-10-15T13:00:00Z`.
    pub cool_off_period_expired_time: String,
    /// Lock creation time, UTC, for example `2025-10-15T10:00:00Z`.
    pub lock_creation_time: String,
    /// Lock duration, for example `1`.
    pub lock_duration: Option<i64>,
    /// Lock duration start time, UTC, for example `2025-10-15T10:00:00Z`.
    pub lock_duration_start_time: String,
    /// Lock expired time, UTC, for example `2025-10-16T10:00:00Z`.
    pub lock_expired_time: String,
    /// Lock mode, for example `compliance`.
    pub lock_mode: String,
    /// Lock status, for example `compliance-cooloff`.
    pub lock_status: String,
    /// Snapshot id, for example `s-bp67acfmxazb4p****`.
    pub snapshot_id: String,
}
