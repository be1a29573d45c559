// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MigrateDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Migrates DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::GENERAL_INS_CREATING, errors::GENERAL_INS_MAINTAINING,
        errors::GENERAL_INS_SWITCHING, errors::INVALID_TARGET_DEDICATED_HOST_ID_NOT_FOUND,
        errors::INVALID_MASTER_HOST_NAME, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_PRIMARY_CUSTINS_STATUS, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::OPERATION_DENIED_PRIMARY_DB_INSTANCE_STATUS,
        errors::INSUFFICIENT_RESOURCE_CAPACITY, errors::INVALID_PARAM_404,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::ALLOCATE_RESOURCE_FAILED,
    )
)]
pub struct MigrateDBInstance {
    /// DB instance id, for example `rm-uf6wjk5******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Dedicated host group id, for example `dhg-4n******`.
    pub dedicated_host_group_id: String,
    /// Effective time, for example `MaintainTime`.
    pub effective_time: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Specified time, UTC, for example `2019-10-21T10:00:00Z`.
    pub specified_time: Option<String>,
    /// Target dedicated host id for master, for example `i-bp******`.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Target dedicated host id for slave, for example `i-bp******`.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// Zone id for follower, for example `cn-hangzhou-h`.
    pub zone_id_for_follower: Option<String>,
    /// Zone id for log, for example `cn-hangzhou-i`.
    pub zone_id_for_log: Option<String>,
}

/// Answer of [`MigrateDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateDBInstanceResponse {
    /// Migration id.
    pub migration_id: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Task id.
    pub task_id: Option<i64>,
}
