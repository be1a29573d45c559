// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstanceReplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

/// Creates DB instance replication.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstanceReplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct CreateDBInstanceReplication {
    /// Channel name: at most 64 characters, for example `replication-channel-001`.
    #[rpc(max_len = 64)]
    pub channel_name: Option<String>,
    /// DB instance id: 1 to 30 characters, for example `rm-bp1234567890abcdef`.
    #[rpc(min_len = 1, max_len = 30)]
    pub db_instance_id: String,
    /// Master host: 1 to 128 characters, for example `192.168.1.100`.
    #[rpc(min_len = 1, max_len = 128)]
    pub master_host: String,
    /// Master password: 8 to 44 characters.
    #[rpc(min_len = 8, max_len = 44)]
    pub master_password: Secret<String>,
    /// Master port: 1 to 65535, for example `3306`.
    #[rpc(min = 1, max = 65535)]
    pub master_port: i32,
    /// Master user: 1 to 32 characters, for example `repl_user`.
    #[rpc(min_len = 1, max_len = 32)]
    pub master_user: String,
    /// Owner id, for example `1234567890123456`.
    pub owner_id: Option<i64>,
    /// Region id: 1 to 30 characters, for example `cn-hangzhou`.
    #[rpc(region, min_len = 1, max_len = 30)]
    pub region_id: Option<String>,
}

/// Answer of [`CreateDBInstanceReplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceReplicationResponse {
    /// Id of the request.
    pub request_id: String,
}
