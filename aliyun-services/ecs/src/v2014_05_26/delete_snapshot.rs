// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/DeleteSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::MISSING_PARAMETER, errors::SNAPSHOT_CREATED_IMAGE, errors::SNAPSHOT_CREATED_DISK,
        errors::OPERATION_CONFLICT_403, errors::INVALID_OPERATION_RELATED_SNAPSHOT_NOT_FINISHED,
        errors::INVALID_OPERATION_DELETE_SHARED_SNAPSHOT_UNSUPPORTED,
        errors::INVALID_SNAPSHOT_ID_NOT_FOUND_404, errors::INTERNAL_ERROR,
    )
)]
pub struct DeleteSnapshot {
    /// Force: default `false`, for example `false`.
    pub force: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Snapshot id, for example `s-bp1c0doj0taqyzzl****`.
    pub snapshot_id: String,
    /// Source region id.
    #[rpc(host)]
    pub source_region_id: Option<String>,
}

/// Answer of [`DeleteSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
}
