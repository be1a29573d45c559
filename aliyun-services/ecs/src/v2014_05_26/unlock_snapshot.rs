// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UnlockSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Unlocks snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/UnlockSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct UnlockSnapshot {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
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

/// Answer of [`UnlockSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UnlockSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
}
