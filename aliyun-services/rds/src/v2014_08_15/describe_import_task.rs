// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeImportTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes import task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeImportTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeImportTask {
    /// DB instance id, for example `rm-****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Task id, for example `159****`.
    pub task_id: String,
}

/// Answer of [`DescribeImportTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeImportTaskResponse {
    /// Account, for example `myadmin`.
    pub account: String,
    /// DB version, for example `5.7`.
    pub db_version: String,
    /// Detail, for example `Error Message`.
    pub detail: String,
    /// Id of the request.
    pub request_id: String,
    /// Source category, for example `aliyunRDS`.
    pub source_category: String,
    /// Source IP, for example `59.172.25.122`.
    pub source_ip: String,
    /// Source port, for example `3306`.
    pub source_port: String,
    /// Status, for example `Importing`.
    pub status: String,
    /// Target instance name, for example `rm-t4neh0q12v1******`.
    pub target_instance_name: String,
    /// Task id, for example `416980000`.
    pub task_id: String,
    /// Task name, for example `test01`.
    pub task_name: String,
    /// Task type, for example `import`.
    pub task_type: String,
}
