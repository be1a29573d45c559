// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteBackup`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes backup.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteBackup)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::READ_DB_INSTANCE_NOT_SUPPORT, errors::PARAMETER_LEAST_ASSOCIATE,
        errors::DELETE_BACKUP_SET_NUM_EXCEED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE,
        errors::OPERATION_DENIED_BACKUP_SET_DELETE_NOT_SUPPORT,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
    )
)]
pub struct DeleteBackup {
    /// Backup id, for example `324******`.
    pub backup_id: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteBackup`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteBackupResponse {
    /// Id of the request.
    pub request_id: String,
}
