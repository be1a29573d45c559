// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `UpgradeDBInstanceMajorVersion`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Upgrades DB instance major version.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/UpgradeDBInstanceMajorVersion)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_UPGRADE_PRECHECK_RESULT,
        errors::TARGET_ENGINE_VERSION_PARAMETERS_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_STORAGE_TYPE, errors::INVALID_INSTANCE_NETWORK_TYPE,
        errors::INVALID_VPC_ID, errors::INVALID_DEDICATED_HOST_GROUP_ID, errors::INVALID_PAY_TYPE,
        errors::INVALID_ENGINE_VERSION, errors::INVALID_DB_INSTANCE_STORAGE,
        errors::INVALID_SWITCH_OVER, errors::PRIMARY_INSTANCE_WITH_READONLY_NOT_SUPPORT,
        errors::INVALID_SWITCH_TIME_MODE, errors::INVALID_SWITCH_TIME,
        errors::INVALID_COLLECT_STATS, errors::INCORRECT_DB_INSTANCE_STATE,
        errors::INVALID_D_BINSTANCE_CLASS_VALUE_NOT_SUPPORTED,
        errors::INVALID_DB_INSTANCE_CLASS_OFFLINE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::TARGET_MAJOR_VESION_NOT_SUPPORTED,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct UpgradeDBInstanceMajorVersion {
    /// Allow ddl.
    #[rpc(name = "AllowDDL")]
    pub allow_ddl: Option<bool>,
    /// Collect stat mode, for example `After`.
    pub collect_stat_mode: Option<String>,
    /// Custom extra info.
    pub custom_extra_info: Option<String>,
    /// DB instance class, for example `pg.n2.medium.2c`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `pgm-bp1gm3yh0ht1****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: Option<String>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: String,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Private IP address, for example `172.16.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch over, for example `false`.
    pub switch_over: Option<String>,
    /// Switch time, UTC, for example `2021-07-10T13:15:12Z`.
    pub switch_time: Option<String>,
    /// Switch time mode, for example `Immediate`.
    pub switch_time_mode: Option<String>,
    /// Target major version, for example `13.0`.
    pub target_major_version: Option<String>,
    /// Upgrade mode, for example `inPlaceUpgrade`.
    pub upgrade_mode: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<String>,
    /// VPC id, for example `vpc-bp1opxu1zkhn00gzv****`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-bp10aqj6o4lclxdrm****,vsw-bp10aqj6o4lclxdrm****`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-h`.
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-h`.
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-h`.
    pub zone_id_slave2: Option<String>,
}

/// Answer of [`UpgradeDBInstanceMajorVersion`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct UpgradeDBInstanceMajorVersionResponse {
    /// DB instance id, for example `pgm-bp1gm3yh0ht1****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `21128667463****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
    /// Task id, for example `416980000`.
    pub task_id: String,
}
