// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ValidateImportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Validates import task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ValidateImportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct ValidateImportTask {
    /// DB instance id, for example `rm-sdfljk123****`.
    pub db_instance_id: String,
    /// Estimated size, for example `100`.
    pub estimated_size: Option<i32>,
    /// Host, for example `192.168.10.1`.
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
    /// Source instance id, for example `i-wz9ff3acy500io5wdf5s`.
    pub source_instance_id: Option<String>,
    /// Source platform, for example `ECS`.
    pub source_platform: Option<String>,
    /// Stream port: 1 to 65535, for example `9999`.
    #[rpc(min = 1, max = 65535)]
    pub stream_port: i32,
    /// User, for example `myadmin`.
    pub user: String,
    /// Xtrabackup path, for example `/usr/local/bin/xtrabackup`.
    pub xtrabackup_path: Option<String>,
}

/// Answer of [`ValidateImportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ValidateImportTaskResponse {
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `12345`.
    pub task_id: String,
}
