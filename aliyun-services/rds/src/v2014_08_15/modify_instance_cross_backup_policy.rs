// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyInstanceCrossBackupPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies instance cross backup policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyInstanceCrossBackupPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAMETERS_FORMAT, errors::PARAMETER_ABSENCE,
        errors::PARAMETER_LEAST_ASSOCIATE, errors::INVALID_REGION_FORMAT,
        errors::OPERATION_DENIED_SWITCH_TO_CROSS_REGION_BACKUP,
        errors::OPERATION_DENIED_SWITCH_TO_SNAPSHOT,
        errors::OPERATION_DENIED_SWITCH_SNAPSHOT_TO_PHYSICAL_400,
        errors::UNSUPPORT_ENCRYPTED_SNAPSHOT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_ENGINE_VERSION_403,
        errors::INCORRECT_HOST_TYPE, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::INCORRECT_DB_INSTANCE_ENGINE, errors::INCORRECT_DB_INSTANCE_LOCK_MODE_403,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INVALID_DDR_STORAGE_NOT_FOUND,
        errors::CROSS_BACKUP_NOT_SUPPORT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_PAGE_NOT_FOUND,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct ModifyInstanceCrossBackupPolicy {
    /// Backup enabled, for example `1`.
    pub backup_enabled: Option<String>,
    /// Cross backup region, for example `cn-shanghai`.
    pub cross_backup_region: Option<String>,
    /// Cross backup type, for example `1`.
    pub cross_backup_type: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Log backup enabled, for example `1`.
    pub log_backup_enabled: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retent type, for example `1`.
    pub retent_type: Option<i32>,
    /// Retention, for example `7`.
    pub retention: Option<i32>,
}

/// Answer of [`ModifyInstanceCrossBackupPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyInstanceCrossBackupPolicyResponse {
    /// Backup enabled, for example `Enable`.
    pub backup_enabled: String,
    /// Cross backup region, for example `cn-shanghai`.
    pub cross_backup_region: String,
    /// Cross backup type, for example `1`.
    pub cross_backup_type: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Log backup enabled, for example `Enable`.
    pub log_backup_enabled: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Retent type, for example `1`.
    pub retent_type: Option<i64>,
    /// Retention, for example `15`.
    pub retention: Option<i64>,
}
