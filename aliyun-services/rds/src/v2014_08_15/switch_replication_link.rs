// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `SwitchReplicationLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Switches replication link.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/SwitchReplicationLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct SwitchReplicationLink {
    /// DB instance id, for example `rm-2zecuz9tolf******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Target instance name, for example `rm-t4neh0q12v1******`.
    pub target_instance_name: String,
    /// Target instance region id, for example `ap-southeast-1`.
    pub target_instance_region_id: String,
}

/// Answer of [`SwitchReplicationLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SwitchReplicationLinkResponse {
    /// DB instance id, for example `135****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: String,
    /// Task name, for example `zbtest`.
    pub task_name: String,
}
