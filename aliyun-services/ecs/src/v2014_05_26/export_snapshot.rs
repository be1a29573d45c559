// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ExportSnapshot`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Exports snapshot.
///
/// [Official page](https://api.alibabacloud.com/document/Ecs/2014-05-26/ExportSnapshot)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Ecs",
    version = "2014-05-26",
    endpoints = super::ENDPOINTS,
    errors(
        errors::EXPORT_SNAPSHOT_FAILED, errors::SNAPSHOT_IS_EXPORTING,
        errors::INVALID_SNAPSHOT_ID_NOT_FOUND_403, errors::SNAPSHOT_CREATE_NOT_FINISHED,
        errors::OSS_AUTHORIZED_FAILED, errors::INVALID_OSS_BUCKET_NOT_FOUND_403,
        errors::INVALID_USER_NOT_IN_WHITE_LIST,
    )
)]
#[deprecated = "the vendor advises against it"]
pub struct ExportSnapshot {
    /// OSs bucket.
    pub oss_bucket: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role name.
    pub role_name: Option<String>,
    /// Snapshot id.
    pub snapshot_id: String,
}

/// Answer of [`ExportSnapshot`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ExportSnapshotResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: String,
}
