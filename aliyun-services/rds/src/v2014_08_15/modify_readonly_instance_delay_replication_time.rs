// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyReadonlyInstanceDelayReplicationTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies readonly instance delay replication time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyReadonlyInstanceDelayReplicationTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(errors::OPERATION_DENIED_DB_INSTANCE_TYPE, errors::ENGINE_NOT_SUPPORTED_404)
)]
pub struct ModifyReadonlyInstanceDelayReplicationTime {
    /// DB instance id, for example `rr-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Read SQL replication time, for example `100`.
    #[rpc(name = "ReadSQLReplicationTime")]
    pub read_sql_replication_time: String,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyReadonlyInstanceDelayReplicationTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyReadonlyInstanceDelayReplicationTimeResponse {
    /// DB instance id, for example `rr-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Read SQL replication time, for example `100`.
    #[rpc(name = "ReadSQLReplicationTime")]
    pub read_sql_replication_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `241535739`.
    pub task_id: String,
}
