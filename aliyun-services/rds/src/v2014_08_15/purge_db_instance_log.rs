// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `PurgeDBInstanceLog`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `PurgeDBInstanceLog`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/PurgeDBInstanceLog)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::SQL_EXECUTE_FAILED_OR_TIMEOUT,
        errors::COLD_DATA_ENGINE_VERSION_NOT_SUPPORT, errors::COLD_DATA_MINOR_VERSION_NOT_SUPPORT,
        errors::INCORRECT_TARGET_CLASSCODE, errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::REQUIRED_PARAM_NOT_FOUND, errors::PARAMETERS_INVALID,
        errors::BACKUP_POLICY_NOT_SUPPORT, errors::INVALIDE_STATUS_FORMAT,
        errors::INVALID_RELEASED_KEEP_POLICY_FORMAT, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::CONCURRENT_TASK_EXCEEDED, errors::INCORRECT_DB_INSTANCE_ENGINE,
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_MINOR_VERSION, errors::OPERATION_DENIED_ZONE_RESOURCE,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_PAGE_NOT_FOUND_404,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE, errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct PurgeDBInstanceLog {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
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

/// Answer of [`PurgeDBInstanceLog`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct PurgeDBInstanceLogResponse {
    /// Id of the request.
    pub request_id: String,
}
