// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `TerminateMigrateTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Terminates migrate task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/TerminateMigrateTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_TASK_TYPE_INVALID, errors::INCORRECT_DB_INSTANCE_TYPE_400,
        errors::INVALID_TASK_NOT_FOUND, errors::INVALID_PARAMETER_INVALID,
        errors::INVALID_TASK_STATUS, errors::UNFINISHED_TERMINATE_MIGRATE_TASK,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct TerminateMigrateTask {
    /// DB instance id, for example `rm-bp159vfbu******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Migrate task id, for example `56254****`.
    pub migrate_task_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`TerminateMigrateTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct TerminateMigrateTaskResponse {
    /// Id of the request.
    pub request_id: String,
}
