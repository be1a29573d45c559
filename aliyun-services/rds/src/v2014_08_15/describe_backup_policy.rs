// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeBackupPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes backup policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeBackupPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::IO_EXCEPTION, errors::INTERNAL_FAILURE, errors::INVALID_PARAMETER_OWNER_ACCOUNT,
        errors::INVALID_ENGINE_MALFORMED, errors::INCORRECT_DB_INSTANCE_STATE_403,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct DescribeBackupPolicy {
    /// Backup policy mode, for example `DataBackupPolicy`.
    pub backup_policy_mode: Option<String>,
    /// Compress type, for example `1`.
    pub compress_type: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Released keep policy, for example `Lastest`.
    pub released_keep_policy: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeBackupPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeBackupPolicyResponse {
    /// Advanced backup policy enabled.
    pub advanced_backup_policy_enabled: Option<bool>,
    /// Advanced data policies.
    #[rpc(wrapper = "AdvancedDataPolicy")]
    pub advanced_data_policies: Vec<AdvancedDataPolicy>,
    /// Advanced log policies.
    #[rpc(wrapper = "AdvancedLogPolicy")]
    pub advanced_log_policies: Vec<AdvancedLogPolicy>,
    /// Archive backup keep count, for example `1`.
    pub archive_backup_keep_count: String,
    /// Archive backup keep policy, for example `ByMonth`.
    pub archive_backup_keep_policy: String,
    /// Archive backup retention period, for example `365`.
    pub archive_backup_retention_period: String,
    /// Backup interval, for example `30`.
    pub backup_interval: String,
    /// Backup log, for example `Enable`.
    pub backup_log: String,
    /// Backup method, for example `Physical`.
    pub backup_method: String,
    /// Backup priority, for example `2`.
    pub backup_priority: Option<i64>,
    /// Backup retention period, for example `7`.
    pub backup_retention_period: Option<i64>,
    /// Category, for example `Standard`.
    pub category: String,
    /// Compress type, for example `1`.
    pub compress_type: String,
    /// Enable backup log, for example `1`.
    pub enable_backup_log: String,
    /// Enable increment data backup, for example `true`.
    pub enable_increment_data_backup: Option<bool>,
    /// Enable pitr protection, for example `true`.
    pub enable_pitr_protection: Option<bool>,
    /// High space usage protection, for example `Enable`.
    pub high_space_usage_protection: String,
    /// Local log retention hours, for example `0`.
    pub local_log_retention_hours: Option<i64>,
    /// Local log retention space, for example `30`.
    pub local_log_retention_space: String,
    /// Log backup frequency, for example `LogInterval`.
    pub log_backup_frequency: String,
    /// Log backup local retention number, for example `60`.
    pub log_backup_local_retention_number: Option<i64>,
    /// Log backup retention period, for example `7`.
    pub log_backup_retention_period: Option<i64>,
    /// Pitr retention period, for example `7`.
    pub pitr_retention_period: Option<i64>,
    /// Preferred backup period, for example `Monday,Wednesday,Friday,Sunday`.
    pub preferred_backup_period: String,
    /// Preferred backup time, for example `15:00Z-16:00Z`.
    pub preferred_backup_time: String,
    /// Preferred next backup time, UTC, for example `2018-01-19T15:15Z`.
    pub preferred_next_backup_time: String,
    /// Released keep policy, for example `None`.
    pub released_keep_policy: String,
    /// Id of the request.
    pub request_id: String,
    /// Support modify backup priority, for example `false`.
    pub support_modify_backup_priority: Option<bool>,
    /// Support released keep, for example `0`.
    pub support_released_keep: Option<i64>,
    /// Support volume shadow copy, for example `1`.
    pub support_volume_shadow_copy: Option<i64>,
    /// Supports high frequency backup, for example `0`.
    pub supports_high_frequency_backup: Option<i64>,
}

/// Advanced data policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdvancedDataPolicy {
    /// Action type.
    pub action_type: String,
    /// Bak type.
    pub bak_type: String,
    /// Dest region.
    pub dest_region: String,
    /// Dest type.
    pub dest_type: String,
    /// Filter key.
    pub filter_key: String,
    /// Filter type.
    pub filter_type: String,
    /// Filter value.
    pub filter_value: String,
    /// Only preserve one each day.
    pub only_preserve_one_each_day: Option<bool>,
    /// Only preserve one each hour.
    pub only_preserve_one_each_hour: Option<bool>,
    /// Retention type.
    pub retention_type: String,
    /// Retention value.
    pub retention_value: Option<i64>,
    /// Src region.
    pub src_region: String,
    /// Src type.
    pub src_type: String,
    /// Strategy id.
    pub strategy_id: String,
}

/// Advanced log policy.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AdvancedLogPolicy {
    /// Action type.
    pub action_type: String,
    /// Dest region.
    pub dest_region: String,
    /// Dest type.
    pub dest_type: String,
    /// Enable log backup.
    pub enable_log_backup: Option<i64>,
    /// Filter key.
    pub filter_key: String,
    /// Filter value.
    pub filter_value: String,
    /// Log retention type.
    pub log_retention_type: String,
    /// Log retention value.
    pub log_retention_value: Option<i64>,
    /// Src region.
    pub src_region: String,
    /// Src type.
    pub src_type: String,
    /// Strategy id.
    pub strategy_id: String,
}
