// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeInstanceCrossBackupPolicy`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes instance cross backup policy.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeInstanceCrossBackupPolicy)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_REGION_FORMAT, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::CROSS_BACKUP_NOT_SUPPORT,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_PAGE_NOT_FOUND, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeInstanceCrossBackupPolicy {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeInstanceCrossBackupPolicy`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeInstanceCrossBackupPolicyResponse {
    /// Backup enabled, for example `Enable`.
    pub backup_enabled: String,
    /// Backup enabled time, UTC, for example `2019-06-12T05:44:21Z`.
    pub backup_enabled_time: String,
    /// Cross backup region, for example `cn-shanghai`.
    pub cross_backup_region: String,
    /// Cross backup type, for example `1`.
    pub cross_backup_type: String,
    /// DB instance description, for example `Test database`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance status, for example `Running`.
    #[rpc(name = "DBInstanceStatus")]
    pub db_instance_status: String,
    /// Engine, for example `mysql`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// Lock mode, for example `Unlock`.
    pub lock_mode: String,
    /// Log backup enabled, for example `Enable`.
    pub log_backup_enabled: String,
    /// Log backup enabled time, UTC, for example `2019-06-12T05:44:21Z`.
    pub log_backup_enabled_time: String,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Retent type, for example `1`.
    pub retent_type: Option<i64>,
    /// Retention, for example `15`.
    pub retention: Option<i64>,
}
