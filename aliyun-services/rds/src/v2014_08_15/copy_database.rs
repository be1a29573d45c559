// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyDatabase`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Copies database.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabase)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_NAME_FORMAT, errors::INVALID_DB_NAME_FORBID,
        errors::INVALID_DB_NAME_DUPLICATE, errors::INVALID_ACCOUNT_NAME_FORMAT,
        errors::INVALID_ACCOUNT_NAME_FORBID, errors::INVALID_CHARACTER_SET_NAME_FORMAT,
        errors::INVALID_ACCOUNT_PRIVILEGE_MALFORMED, errors::INVALID_ACCOUNT_PASSWORD_FORMAT,
        errors::INVALID_DB_DESCRIPTION_FORMAT, errors::INVALID_RESERVE_ACCOUNT_FORMAT,
        errors::INCORRECT_ENGINE_VERSION, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::DB_LIMIT_EXCEEDED, errors::ACCOUNT_LIMIT_EXCEEDED,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::OPERATION_DENIED_ACCOUNT_MODE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_DB_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct CopyDatabase {
    /// DB instance name, for example `rm-uf6wjk5******`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: Option<String>,
    /// Dst DB name, for example `db2***`.
    #[rpc(name = "DstDBName")]
    pub dst_db_name: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Reserve account, for example `1`.
    pub reserve_account: Option<i32>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Src DB name, for example `db1***`.
    #[rpc(name = "SrcDBName")]
    pub src_db_name: Option<String>,
}

/// Answer of [`CopyDatabase`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyDatabaseResponse {
    /// DB name, for example `test02`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// DB status, for example `Creating`.
    #[rpc(name = "DBStatus")]
    pub db_status: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `2562****`.
    pub task_id: String,
}
