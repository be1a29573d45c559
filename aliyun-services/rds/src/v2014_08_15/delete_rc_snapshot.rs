// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteRCSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes rc snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteRCSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteRCSnapshot {
    /// Force, for example `false`.
    pub force: Option<bool>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Snapshot id, for example `rcds-7mbefjzkqccvdev****`.
    pub snapshot_id: String,
}

/// Answer of [`DeleteRCSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteRCSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
}
