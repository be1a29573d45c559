// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateBackup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates backup.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateBackup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::BACKUP_TYPE_NOT_SUPPORT, errors::INVALID_BACKUP_METHOD_VALUE_NOT_SUPPORT,
        errors::READ_DB_INSTANCE_NOT_SUPPORT,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE_VALUE_NOT_SUPPORTED, errors::BACKUP_JOB_EXISTS,
        errors::INVALID_PREFERRED_BACKUP_TIME_FORMAT, errors::INVALID_DB_NAME_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::OPERATION_DENIED_API_FORBIDDEN, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::EXCEEDED_BACKUP_TIMES,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_NOT_FOUND,
    )
)]
pub struct CreateBackup {
    /// Backup method, for example `Physical`.
    pub backup_method: Option<String>,
    /// Backup retention period.
    pub backup_retention_period: Option<i64>,
    /// Backup strategy, for example `db`.
    pub backup_strategy: Option<String>,
    /// Backup type, for example `Auto`.
    pub backup_type: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `rds_mysql`.
    #[rpc(name = "DBName")]
    pub db_name: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateBackup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateBackupResponse {
    /// Backup job id, for example `5073731`.
    pub backup_job_id: String,
    /// Id of the request.
    pub request_id: String,
}
