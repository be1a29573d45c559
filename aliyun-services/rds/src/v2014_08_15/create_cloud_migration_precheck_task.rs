// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateCloudMigrationPrecheckTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse, Secret};

use super::errors;

/// Creates cloud migration precheck task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateCloudMigrationPrecheckTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INCORRECT_DB_INSTANCE_STATE, errors::INVALID_SOURCE_CATEGORY,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_DB_INSTANCE,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INCORRECT_DB_INSTANCE_LOCK_MODE,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateCloudMigrationPrecheckTask {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Source account, for example `migratetest`.
    pub source_account: String,
    /// Source category, for example `ecsOnVpc`.
    pub source_category: String,
    /// Source IP address, for example `172.2.XX.XX`.
    pub source_ip_address: String,
    /// Source password.
    pub source_password: Secret<String>,
    /// Source port, for example `5432`.
    pub source_port: i64,
    /// Task name, for example `slf7w7wj3g`.
    pub task_name: Option<String>,
}

/// Answer of [`CreateCloudMigrationPrecheckTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateCloudMigrationPrecheckTaskResponse {
    /// DB instance name, for example `pgm-bp102g323jd4****`.
    #[rpc(name = "DBInstanceName")]
    pub db_instance_name: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `439946016`.
    pub task_id: String,
    /// Task name, for example `slf7w7wj3g`.
    pub task_name: String,
}
