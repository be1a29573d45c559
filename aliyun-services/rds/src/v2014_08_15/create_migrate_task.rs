// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateMigrateTask`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates migrate task.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateMigrateTask)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_FILE, errors::INVALID_INSTANCE_TYPE, errors::INVALID_INSTANCE_LOCK_MODE,
        errors::INVALID_DB_NAME, errors::INVALID_DB_TYPE, errors::INVALID_DB_STATE,
        errors::EXCEED_UPLOAD_TIME, errors::INVALID_OSSURL, errors::EXCEED_DISK_SIZE,
        errors::ENTITY_NOT_EXIST_ROLE, errors::DATABASE_MUST_ONLINE, errors::INVALIDE_STATUS,
        errors::INVALID_OSS_OBJECT_STORAGE_CLASS_TYPE, errors::ENGINE_NOT_SUPPORTED,
        errors::ENGINE_VERSION_NOT_SUPPORTED, errors::BAK_FILE_SIZE_EXCEEDED,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INVALID_INSTANCE_STATE,
        errors::INVALID_OSS_OBJECT_POSITIONS_FORMAT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::BAK_FILES_NEEDED, errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateMigrateTask {
    /// Backup mode: `FULL`, `DIFF`, `UPDF`, `0`, `1`, `2`, for example `FULL`.
    pub backup_mode: String,
    /// Check DB mode: default `0`, for example `AsyncExecuteDBCheck`.
    #[rpc(name = "CheckDBMode")]
    pub check_db_mode: Option<String>,
    /// DB instance id, for example `rm-uf6wjk******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `testDB`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Is online DB, for example `True`.
    #[rpc(name = "IsOnlineDB")]
    pub is_online_db: String,
    /// Migrate task id, for example `None`.
    pub migrate_task_id: Option<String>,
    /// OSs URLs, for example `check_cdn_oss.sh www.xxxxxx.mobi`.
    #[rpc(name = "OSSUrls")]
    pub oss_urls: Option<String>,
    /// OSs object positions.
    pub oss_object_positions: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`CreateMigrateTask`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateMigrateTaskResponse {
    /// Backup mode, for example `FULL`.
    pub backup_mode: String,
    /// DB instance id, for example `rm-uf6wjk******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB name, for example `test02`.
    #[rpc(name = "DBName")]
    pub db_name: String,
    /// Migrate task id, for example `564******`.
    pub migrate_task_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `545****`.
    pub task_id: String,
}
