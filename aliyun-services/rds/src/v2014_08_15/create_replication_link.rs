// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateReplicationLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates replication link.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReplicationLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateReplicationLink {
    /// DB instance id, for example `pgm-bp1trqb4p1xd****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: bool,
    /// Replicator account, for example `testdbuser`.
    pub replicator_account: Option<String>,
    /// Replicator password.
    pub replicator_password: Option<Secret<String>>,
    /// Source address, for example `pgm-****.pg.rds.aliyuncs.com`.
    pub source_address: Option<String>,
    /// Source category, for example `aliyunRDS`.
    pub source_category: Option<String>,
    /// Source instance name, for example `testInstance`.
    pub source_instance_name: Option<String>,
    /// Source instance region id, for example `cn-hangzhou`.
    pub source_instance_region_id: Option<String>,
    /// Source port, for example `5432`.
    pub source_port: Option<i64>,
    /// Target address, for example `192.XXX.XX.XXX`.
    pub target_address: Option<String>,
    /// Task id, for example `439946016`.
    pub task_id: Option<i64>,
    /// Task name, for example `test01`.
    pub task_name: Option<String>,
}

/// Answer of [`CreateReplicationLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateReplicationLinkResponse {
    /// DB instance id, for example `pgm-****.pg.rds.aliyuncs.com`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `564532302`.
    pub task_id: String,
    /// Task name, for example `test01`.
    pub task_name: String,
}
