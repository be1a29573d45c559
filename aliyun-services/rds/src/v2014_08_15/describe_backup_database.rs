// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBackupDatabase`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes backup database.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupDatabase)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESTORE_TIME_MALFORMED, errors::INVALID_PAGE_NUMBERS_MALFORMED,
        errors::INVALID_START_TIME_FORMAT, errors::INVALID_END_TIME_FORMAT,
        errors::INVALID_PARAMETER_COMBINATION,
        errors::INVALID_DB_INSTANCE_CLASS_VALUE_NOT_SUPPORTED,
        errors::INVALID_BACKUP_SET_LOCATION_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_MAX_RECORDS_PER_PAGE_MALFORMED, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::RESOURCE_CONFIG_ERROR, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescribeBackupDatabase {
    /// Backup id, for example `90262212`.
    pub backup_id: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeBackupDatabase`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBackupDatabaseResponse {
    /// Database names, for example `db1,db2`.
    pub database_names: String,
    /// Id of the request.
    pub request_id: String,
}
