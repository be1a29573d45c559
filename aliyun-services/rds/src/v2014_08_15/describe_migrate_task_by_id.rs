// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMigrateTaskById`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes migrate task by id.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMigrateTaskById)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_START_TIME_AND_END_TIME_MALFORMED, errors::INVALID_MIGRATE_TASK,
        errors::INVALID_INSTANCE_STATE,
    )
)]
pub struct DescribeMigrateTaskById {
    /// DB instance id, for example `rm-bp11e1tzgxxxx4ox`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Migrate task id, for example `235943`.
    pub migrate_task_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeMigrateTaskById`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMigrateTaskByIdResponse {
    /// Backup mode, for example `FULL`.
    pub backup_mode: String,
    /// Create time, UTC, for example `2020-05-30T12:11:04Z`.
    pub create_time: String,
    /// DB instance name, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// DB name, for example `mytestdb`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Description, for example `Success to DBCC checkdb asynchronously`.
    pub description: String,
    /// End time, UTC, for example `2021-05-30T15:15:05Z`.
    pub end_time: String,
    /// Is DB replaced, for example `False`.
    #[rpc(name = "IsDBReplaced")]
    pub is_db_replaced: String,
    /// Migrate task id, for example `235943`.
    pub migrate_task_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Status, for example `Success`.
    pub status: String,
}
