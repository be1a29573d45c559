// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifySnapshotCategory`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies snapshot category.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ModifySnapshotCategory)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS
)]
pub struct ModifySnapshotCategory {
    /// Category, for example `Archive`.
    pub category: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retention days: 61 to 65536, for example `100`.
    #[rpc(min = 61, max = 65536)]
    pub retention_days: Option<i32>,
    /// Snapshot id, for example `s-123**sd`.
    pub snapshot_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`ModifySnapshotCategory`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifySnapshotCategoryResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `t-dxh34xds**d`.
    pub task_id: String,
}
