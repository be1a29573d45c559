// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyBackupPolicy`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Modifies backup policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyBackupPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_COLD_RETENTION_FORMAT, errors::INVALID_LOG_BACKUP_FREQUENCY_MALFORMED,
        errors::INVALID_BACKUP_RETENTION_PERIOD_MALFORMED, errors::BACKUP_PROPERTY_NOT_FOUND,
        errors::OPERATION_DENIED_SWITCH_TO_SNAPSHOT, errors::INVALID_RELEASED_KEEP_POLICY_FORMAT,
        errors::INCORRECT_BACKUP_POLICY, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_CATEGORY,
        errors::OPERATION_DENIED_SWITCH_SNAPSHOT_TO_PHYSICAL,
        errors::OPERATION_DENIED_MODIFY_BACKUP_SWITCH_OFF,
        errors::OPERATION_DENIED_API_FORBIDDEN_FOR_LOG_BACKUP_FREQUENCY,
        errors::OPERATION_DENIED_NOT_SUPPORTED_BACKUP_METHOD,
        errors::OPERATION_DENIED_API_FORBIDDEN, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct ModifyBackupPolicy {
    /// Advanced data policies.
    #[rpc(dotted)]
    pub advanced_data_policies: Vec<AdvancedDataPolicy>,
    /// Advanced log policies.
    #[rpc(dotted)]
    pub advanced_log_policies: Vec<AdvancedLogPolicy>,
    /// Archive backup keep count, for example `1`.
    pub archive_backup_keep_count: Option<i32>,
    /// Archive backup keep policy, for example `ByMonth`.
    pub archive_backup_keep_policy: Option<String>,
    /// Archive backup retention period, for example `365`.
    pub archive_backup_retention_period: Option<String>,
    /// Backup interval, for example `30`.
    pub backup_interval: Option<String>,
    /// Backup log, for example `Enable`.
    pub backup_log: Option<String>,
    /// Backup method, for example `Physical`.
    pub backup_method: Option<String>,
    /// Backup policy mode, for example `DataBackupPolicy`.
    pub backup_policy_mode: Option<String>,
    /// Backup priority, for example `2`.
    pub backup_priority: Option<i32>,
    /// Backup retention period, for example `7`.
    pub backup_retention_period: Option<String>,
    /// Category, for example `Standard`.
    pub category: Option<String>,
    /// Compress type, for example `4`.
    pub compress_type: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Enable advanced backup policy.
    pub enable_advanced_backup_policy: Option<i32>,
    /// Enable backup log: `1`, `0`, `True`, `False`, for example `1`.
    pub enable_backup_log: Option<String>,
    /// Enable increment data backup, for example `false`.
    pub enable_increment_data_backup: Option<bool>,
    /// High space usage protection, for example `Enable`.
    pub high_space_usage_protection: Option<String>,
    /// Local log retention hours, for example `18`.
    pub local_log_retention_hours: Option<String>,
    /// Local log retention space, for example `30`.
    pub local_log_retention_space: Option<String>,
    /// Log backup frequency, for example `LogInterval`.
    pub log_backup_frequency: Option<String>,
    /// Log backup local retention number, for example `60`.
    pub log_backup_local_retention_number: Option<i32>,
    /// Log backup retention period, for example `7`.
    pub log_backup_retention_period: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Preferred backup period, for example `Monday`.
    pub preferred_backup_period: Option<String>,
    /// Preferred backup time, for example `00:00Z-01:00Z`.
    pub preferred_backup_time: Option<String>,
    /// Released keep policy, for example `None`.
    pub released_keep_policy: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Advanced data policy.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AdvancedDataPolicy {
    /// Action type.
    pub action_type: Option<String>,
    /// Bak type.
    pub bak_type: Option<String>,
    /// Dest region.
    pub dest_region: Option<String>,
    /// Dest type.
    pub dest_type: Option<String>,
    /// Filter key.
    pub filter_key: Option<String>,
    /// Filter type.
    pub filter_type: Option<String>,
    /// Filter value.
    pub filter_value: Option<String>,
    /// Only preserve one each day.
    pub only_preserve_one_each_day: Option<bool>,
    /// Only preserve one each hour.
    pub only_preserve_one_each_hour: Option<bool>,
    /// Retention type.
    pub retention_type: Option<String>,
    /// Retention value.
    pub retention_value: Option<i32>,
    /// Src region.
    pub src_region: Option<String>,
    /// Src type.
    pub src_type: Option<String>,
    /// Strategy id.
    pub strategy_id: Option<String>,
}

/// Advanced log policy.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct AdvancedLogPolicy {
    /// Action type.
    pub action_type: Option<String>,
    /// Dest region.
    pub dest_region: Option<String>,
    /// Dest type.
    pub dest_type: Option<String>,
    /// Enable log backup.
    pub enable_log_backup: Option<i32>,
    /// Filter key.
    pub filter_key: Option<String>,
    /// Filter value.
    pub filter_value: Option<String>,
    /// Log retention type.
    pub log_retention_type: Option<String>,
    /// Log retention value.
    pub log_retention_value: Option<i32>,
    /// Src region.
    pub src_region: Option<String>,
    /// Src type.
    pub src_type: Option<String>,
    /// Strategy id.
    pub strategy_id: Option<String>,
}

/// Answer of [`ModifyBackupPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyBackupPolicyResponse {
    /// Compress type, for example `4`.
    pub compress_type: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceID")]
    pub db_instance_id: String,
    /// Enable backup log, for example `1`.
    pub enable_backup_log: String,
    /// High space usage protection, for example `Disable`.
    pub high_space_usage_protection: String,
    /// Local log retention hours, for example `18`.
    pub local_log_retention_hours: Option<i64>,
    /// Local log retention space, for example `30`.
    pub local_log_retention_space: String,
    /// Log backup local retention number, for example `60`.
    pub log_backup_local_retention_number: Option<i64>,
    /// Id of the request.
    pub request_id: String,
}
