// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeReplicationLinkLogs`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Describes replication link logs.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeReplicationLinkLogs)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(page = page_number, total = total_size, size = page_size, items = items, item = Item)
)]
pub struct DescribeReplicationLinkLogs {
    /// DB instance id, for example `pgm-bp1trqb4p1xd****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Items a page.
    pub page_size: Option<i64>,
    /// Task id, for example `8413252`.
    pub task_id: Option<i64>,
    /// Task name, for example `test01`.
    pub task_name: Option<String>,
    /// Task type, for example `create`.
    pub task_type: String,
}

/// Answer of [`DescribeReplicationLinkLogs`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeReplicationLinkLogsResponse {
    /// DB instance id, for example `pgm-bp1trqb4p1xd****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Items.
    pub items: Vec<Item>,
    /// Id of the request.
    pub request_id: String,
    /// Total size, for example `1`.
    pub total_size: Option<i64>,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Detail.
    pub detail: String,
    /// Gmt created, UTC, for example `2022-02-25T06:57:41Z`.
    pub gmt_created: String,
    /// Gmt modified, UTC, for example `2022-03-01T06:39:51Z`.
    pub gmt_modified: String,
    /// Replication info, for example `None`.
    pub replication_info: String,
    /// Replication state, for example `finish`.
    pub replication_state: String,
    /// Replicator account, for example `testdbuser`.
    pub replicator_account: String,
    /// Replicator password.
    pub replicator_password: Secret<String>,
    /// Source address, for example `pgm-****.pg.rds.aliyuncs.com`.
    pub source_address: String,
    /// Source category, for example `aliyunRDS`.
    pub source_category: String,
    /// Source port, for example `5432`.
    pub source_port: Option<i64>,
    /// Target instance id, for example `pgm-bp1l4dutw453****`.
    pub target_instance_id: String,
    /// Task id, for example `8413252`.
    pub task_id: String,
    /// Task name, for example `test01`.
    pub task_name: String,
    /// Task stage, for example `increment`.
    pub task_stage: String,
    /// Task status, for example `success`.
    pub task_status: String,
    /// Task type, for example `create`.
    pub task_type: String,
}
