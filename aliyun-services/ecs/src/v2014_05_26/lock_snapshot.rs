// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `LockSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Locks snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/LockSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct LockSnapshot {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cool off period: 0 to 72, for example `3`.
    #[rpc(min = 0, max = 72)]
    pub cool_off_period: i32,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Lock duration: 1 to 36500, for example `1`.
    #[rpc(min = 1, max = 36500)]
    pub lock_duration: i32,
    /// Lock mode, for example `compliance`.
    pub lock_mode: String,
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
    /// Snapshot id, for example `s-9dp2qojdpdfmgfmf****`.
    pub snapshot_id: String,
}

/// Answer of [`LockSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockSnapshotResponse {
    /// Locked snapshot info.
    pub locked_snapshot_info: Option<LockedSnapshotInfo>,
    /// Id of the request.
    pub request_id: String,
}

/// Locked snapshot info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct LockedSnapshotInfo {
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
    /// Snapshot id, for example `s-9dp2qojdpdfmgfmf****`.
    pub snapshot_id: String,
}
