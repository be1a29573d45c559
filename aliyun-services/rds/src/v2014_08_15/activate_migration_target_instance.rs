// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ActivateMigrationTargetInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Activates migration target instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ActivateMigrationTargetInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_DB_INSTANCE_STATE, errors::INVALID_MIGRATE_STATUS,
        errors::INVALID_MIGRATE_TASK, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::INCORRECT_DB_INSTANCE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct ActivateMigrationTargetInstance {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Force switch, for example `1`.
    pub force_switch: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2022-02-25T06:57:41Z`.
    pub switch_time: Option<String>,
    /// Switch time mode, for example `0`.
    pub switch_time_mode: Option<String>,
}

/// Answer of [`ActivateMigrationTargetInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ActivateMigrationTargetInstanceResponse {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Source IP address, for example `172.16.XX.XX`.
    pub source_ip_address: String,
    /// Source port, for example `5432`.
    pub source_port: Option<i64>,
    /// Task id, for example `440913675`.
    pub task_id: String,
}
