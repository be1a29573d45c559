// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RebuildReplicationLink`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Operation `RebuildReplicationLink`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RebuildReplicationLink)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct RebuildReplicationLink {
    /// DB instance id, for example `pgm-bp1trqb4p1xd****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
}

/// Answer of [`RebuildReplicationLink`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RebuildReplicationLinkResponse {
    /// DB instance id, for example `pgm-bp1trqb4p1xd****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: String,
    /// Task name, for example `test01`.
    pub task_name: String,
}
