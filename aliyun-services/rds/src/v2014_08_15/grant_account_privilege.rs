// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `GrantAccountPrivilege`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Grants account privilege.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/GrantAccountPrivilege)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::ACCOUNT_UPDATE_ERROR, errors::DATABASE_CONNECT_ERROR,
        errors::DB_RESTORING, errors::INVALID_ACCOUNT_PRIVILEGE_MALFORMED,
        errors::INCORRECT_ACCOUNT_STATUS, errors::INCORRECT_ACCOUNT,
        errors::INVALID_DB_NAME_OR_ACCOUNT_PRIVILEGE, errors::INVALIDE_STATUS_FORMAT,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_PARAM, errors::KMS_API_ERROR, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_ACCOUNT_TYPE,
        errors::INCORRECT_ACCOUNT_PRIVILEGE_TYPE, errors::OPERATION_DENIED_ACCOUNT_MODE,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::SQL_EXCUTION_FAILED_403,
        errors::SQL_PERMISSION_OPERATION_FAILED, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_ACCOUNT_NAME_NOT_FOUND_404,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct GrantAccountPrivilege {
    /// Account name, for example `test1`.
    pub account_name: String,
    /// Account privilege, for example `ReadWrite`.
    pub account_privilege: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testDB1`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`GrantAccountPrivilege`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct GrantAccountPrivilegeResponse {
    /// Id of the request.
    pub request_id: String,
}
