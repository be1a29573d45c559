// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyImportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Modifies import task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyImportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ModifyImportTask {
    /// DB instance id, for example `rm-2ze63v2p3o3k****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Operation, for example `CANCEL`.
    pub operation: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Task id, for example `1234567`.
    pub task_id: String,
}

/// Answer of [`ModifyImportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyImportTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `IMPORTING`.
    pub status: String,
    /// Task id.
    pub task_id: String,
    /// Task name, for example `task_1234`.
    pub task_name: String,
}
