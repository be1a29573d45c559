// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateImportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates import task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateImportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateImportTask {
    /// DB instance id, for example `rm-bp1u*****ggm7j9j`.
    pub db_instance_id: String,
    /// Estimated size, for example `1000`.
    pub estimated_size: Option<i32>,
    /// Host, for example `172.20.246.90`.
    pub host: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Password.
    pub password: Secret<String>,
    /// Port: 1 to 65536, for example `3306`.
    #[rpc(min = 1, max = 65536)]
    pub port: i32,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Source instance id, for example `i-bp1fe296n52ub3chezpg`.
    pub source_instance_id: Option<String>,
    /// Source platform, for example `ECS`.
    pub source_platform: Option<String>,
    /// Stream port: 1 to 65535, for example `9999`.
    #[rpc(min = 1, max = 65535)]
    pub stream_port: i32,
    /// User, for example `myadmin`.
    pub user: String,
    /// Xtrabackup path, for example `/usr/bin/xtrabackup`.
    pub xtrabackup_path: Option<String>,
}

/// Answer of [`CreateImportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateImportTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `3384382`.
    pub task_id: String,
}
