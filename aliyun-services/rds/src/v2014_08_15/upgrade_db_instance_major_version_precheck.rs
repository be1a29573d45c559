// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeDBInstanceMajorVersionPrecheck`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Upgrades DB instance major version precheck.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersionPrecheck)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT, errors::INVALID_SOURCE_CATEGORY,
        errors::INVALID_BIZ_TYPE_FORMAT, errors::INVALID_TD_ESTATUS,
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
        errors::PARAM_NOT_FOUND, errors::INCORRECT_MINOR_VERSION,
        errors::MAXSCALE_MINOR_VERSION_NOT_SUPPORT, errors::READ_INSTANCE_NOT_SUPPORT,
        errors::DB_CLUSTER_NOT_SUPPORTED, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::TASK_HAS_EXIST, errors::EXTERNAL_FAILURE,
    )
)]
pub struct UpgradeDBInstanceMajorVersionPrecheck {
    /// DB instance id, for example `pgm-bp1c808s731l****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target major version, for example `12.0`.
    pub target_major_version: String,
    /// Upgrade mode.
    pub upgrade_mode: Option<String>,
}

/// Answer of [`UpgradeDBInstanceMajorVersionPrecheck`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeDBInstanceMajorVersionPrecheckResponse {
    /// DB instance name, for example `pgm-bp1c808s731l****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Target major version, for example `12.0`.
    pub target_major_version: String,
    /// Task id, for example `41698****`.
    pub task_id: String,
}
