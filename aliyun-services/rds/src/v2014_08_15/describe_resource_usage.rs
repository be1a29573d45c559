// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeResourceUsage`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes resource usage.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeResourceUsage)
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_CLUSTER_KMS, errors::INVOKE_PROXY_FAILURE, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeResourceUsage {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeResourceUsage`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeResourceUsageResponse {
    /// Archive backup size, for example `0`.
    pub archive_backup_size: Option<i64>,
    /// Backup data size, for example `94324736`.
    pub backup_data_size: Option<i64>,
    /// Backup ECS snapshot size, for example `0`.
    pub backup_ecs_snapshot_size: String,
    /// Backup log size, for example `45145563`.
    pub backup_log_size: Option<i64>,
    /// Backup OSs data size, for example `8821760`.
    pub backup_oss_data_size: Option<i64>,
    /// Backup OSs log size, for example `44180999`.
    pub backup_oss_log_size: Option<i64>,
    /// Backup size, for example `53002759`.
    pub backup_size: Option<i64>,
    /// Cold backup size, for example `2337275904`.
    pub cold_backup_size: Option<i64>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Data size, for example `1292094741`.
    pub data_size: Option<i64>,
    /// Disk used, for example `2337275904`.
    pub disk_used: Option<i64>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Log size, for example `1045181163`.
    pub log_size: Option<i64>,
    /// Paid backup size, for example `0`.
    pub paid_backup_size: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// SQL size, for example `315052751`.
    #[rpc(name = "SQLSize")]
    pub sql_size: Option<i64>,
}
