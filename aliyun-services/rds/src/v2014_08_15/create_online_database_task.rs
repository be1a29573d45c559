// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateOnlineDatabaseTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates online database task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateOnlineDatabaseTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ENGINE_NOT_SUPPORTED, errors::ENGINE_VERSION_NOT_SUPPORTED,
        errors::INVALIDE_STATUS, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
    )
)]
pub struct CreateOnlineDatabaseTask {
    /// Check DB mode, for example `AsyncExecuteDBCheck`.
    #[rpc(name = "CheckDBMode")]
    pub check_db_mode: String,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testDB`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Migrate task id, for example `5652255443`.
    pub migrate_task_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateOnlineDatabaseTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateOnlineDatabaseTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
