// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateTempDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates temp DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateTempDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::OPERATION_DENIED_DB_INSTANCE_STATUS, errors::INCORRECT_INSTANCE_NETWORK_TYPE,
        errors::INVALID_AVAILABLE_AREA_NOT_FOUND, errors::INVALID_RESTORE_TYPE_FORMAT,
        errors::PARAM_TYPE_ERROR, errors::INVALID_RETAIN_INSTANCE_FORMAT,
        errors::INVALID_RESTORE_TIME_FORMAT, errors::INVALID_REGION_FORMAT,
        errors::INVALID_INSTANCE_LEVEL_EXTRA_INFO, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::OPERATION_DENIED_TEMP_DB_INSTANCE_EXISTS,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::INVALID_BACKUP_LOG_STATUS,
        errors::CHILD_DB_INSTANCE_EXISTS, errors::INCORRECT_DB_INSTANCE,
        errors::INCORRECT_BACKUP_SET_METHOD_403, errors::INCORRECT_BACKUP_SET_STATE,
        errors::INCORRECT_DB_INSTANCE_CONN_TYPE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_BACKUP_SET_ID_NOT_FOUND,
    )
)]
pub struct CreateTempDBInstance {
    /// Backup id.
    pub backup_id: Option<i64>,
    /// DB instance id, for example `rm-uf6wjk5******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2011-06-11T16:00:00Z`.
    pub restore_time: Option<String>,
}

/// Answer of [`CreateTempDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateTempDBInstanceResponse {
    /// Id of the request.
    pub request_id: String,
    /// Temp DB instance id, for example `sub138****_rm-******`.
    #[rpc(name = "TempDBInstanceId")]
    pub temp_db_instance_id: String,
}
