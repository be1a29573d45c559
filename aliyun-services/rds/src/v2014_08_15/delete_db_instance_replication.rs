// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDBInstanceReplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Deletes DB instance replication.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDBInstanceReplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DeleteDBInstanceReplication {
    /// Channel name: at most 64 characters, for example `replication-channel-001`.
    #[rpc(max_len = 64)]
    pub channel_name: Option<String>,
    /// DB instance id: 1 to 30 characters, for example `rm-bp1234567890abcdef`.
    #[rpc(min_len = 1, max_len = 30)]
    pub db_instance_id: String,
    /// Owner id, for example `1234567890123456`.
    pub owner_id: Option<i64>,
    /// Region id: 1 to 30 characters, for example `cn-hangzhou`.
    #[rpc(region, min_len = 1, max_len = 30)]
    pub region_id: Option<String>,
}

/// Answer of [`DeleteDBInstanceReplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDBInstanceReplicationResponse {
    /// Id of the request.
    pub request_id: String,
}
