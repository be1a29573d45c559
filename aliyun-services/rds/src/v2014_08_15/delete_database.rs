// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DeleteDatabase`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Deletes database.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DeleteDatabase)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DATABASE_CONNECT_ERROR, errors::INVALID_DB_NAME_FORBID, errors::DATABASE_DEL_ERROR,
        errors::COLD_DB_HAS_SAME_NAME_WITH_ONLINE_DB,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::OPERATION_DENIED_ACCOUNT_MODE,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::INCORRECT_DB_TYPE,
        errors::INCORRECT_DB_STATE, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_DB_NAME_NOT_FOUND,
    )
)]
pub struct DeleteDatabase {
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testdb01`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DeleteDatabase`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DeleteDatabaseResponse {
    /// Id of the request.
    pub request_id: String,
}
