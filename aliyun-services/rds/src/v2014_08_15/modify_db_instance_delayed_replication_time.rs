// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceDelayedReplicationTime`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance delayed replication time.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceDelayedReplicationTime)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::OPERATION_DENIED_DB_INSTANCE_TYPE, errors::ENGINE_NOT_SUPPORTED_404,
    )
)]
pub struct ModifyDBInstanceDelayedReplicationTime {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Read SQL replication time, for example `100`.
    #[rpc(name = "ReadSQLReplicationTime")]
    pub read_sql_replication_time: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ModifyDBInstanceDelayedReplicationTime`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceDelayedReplicationTimeResponse {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Read SQL replication time, for example `100`.
    #[rpc(name = "ReadSQLReplicationTime")]
    pub read_sql_replication_time: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `1715482.0`.
    pub task_id: String,
}
