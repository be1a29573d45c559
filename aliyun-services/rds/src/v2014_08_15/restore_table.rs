// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RestoreTable`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Restores table.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RestoreTable)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_RESTORE_TYPE_FORMAT, errors::INVALID_RESTORE_TIME_FORMAT,
        errors::INVALID_BAKSET_INVALID, errors::INVALID_PARAM_TABLE_META,
        errors::INVALID_BAK_HISTORY_DO, errors::INVALID_BAK_TABLE_META_DO,
        errors::INVALID_PARAM_TABLE_META_CONTENT, errors::INVALID_PARAM_TABLE_META_DUPLICATE,
        errors::INVALID_SOURCE_RESTORE_DB_NAME_NOT_FOUND,
        errors::INVALID_PARAM_TABLE_META_FOR_RESTORE_CONTENT, errors::INVALID_DB_NAME_DUPLICATE,
        errors::INVALID_PARAMETERS_FORMAT, errors::INVALID_AV_ZONE_FORMAT,
        errors::INVALID_REGION_FORMAT, errors::INVALID_IP_FORMAT, errors::INVALID_VPC_PARAMETER,
        errors::MISSING_USER_ID, errors::MISSING_UID,
        errors::MISS_BACKUP_SET_AND_RESTORE_TIME_NOT_FOUND,
        errors::INVALID_BAK_HISTORY_DB_VERSION_MISMATCH, errors::DISK_SIZE_NOT_ENOUGH,
        errors::INVALID_SOURCE_CATEGORY, errors::RESTORE_TABLE_EXCEPTION,
        errors::INVALID_PARAM_TABLE_META_TOO_MANY_TABLES,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INVALID_BACKUP_LOG_STATUS, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_BACKUP_SET_METHOD_403,
        errors::INCORRECT_BACKUP_SET_STATE, errors::CHILD_DB_INSTANCE_EXISTS,
        errors::INVALID_BACKUP_NOT_FOUND, errors::INVALID_BINLOG_NOT_FOUND,
        errors::INVALID_BACKUP_SET_ID_NOT_FOUND, errors::INVALID_DB_NOT_FOUND,
        errors::INVALID_REGION_NOT_FOUND, errors::INSUFFICIENT_RESOURCE_CAPACITY,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::RESOURCE_CONFIG_ERROR_500,
    )
)]
pub struct RestoreTable {
    /// Backup id, for example `9026262`.
    pub backup_id: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Instant recovery, for example `true`.
    pub instant_recovery: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2011-06-11T16:00:00Z`.
    pub restore_time: Option<String>,
    /// Table meta.
    pub table_meta: String,
}

/// Answer of [`RestoreTable`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RestoreTableResponse {
    /// Id of the request.
    pub request_id: String,
}
