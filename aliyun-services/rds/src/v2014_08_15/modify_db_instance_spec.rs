// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceSpec`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Modifies DB instance spec.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceSpec)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::UNSUPPORTED_REDUCE_DISK_SIZE, errors::CANNOT_DECREASE_ESSD_PERF_LEVEL,
        errors::INVALID_ESSD_STORAGE_SIZE, errors::POSTPAID_NOT_SUPPORT,
        errors::INVALID_CONCURRENT_OPERATE, errors::NOT_SUPPORT_REDUCE_DISK_SIZE,
        errors::INCORRECT_STORAGE_TYPE, errors::TARGET_STORAGE_LESS_THAN_BOTTOM_LINE,
        errors::INSTANCE_HAS_UNPAID_ORDER, errors::INSUFFICIENT_BALANCE,
        errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND_400_2, errors::INVALID_PARAMETER,
        errors::INVALID_AV_ZONE_FORMAT, errors::OPERATION_DENIED_ORDER_UN_PAID,
        errors::OPERATION_DENIED_INVALID_STORAGE_SIZE, errors::INSUFFICIENT_RESOURCE_CAPACITY_400,
        errors::INVALID_USED_TIME, errors::CANNOT_CHANGE_STORAGE_TYPE,
        errors::TEMP_UPGRADE_NOT_SUPPORT, errors::ENGINE_NOT_SUPPORTED,
        errors::MAXSCALE_NOT_SUPPORT, errors::AD_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOK_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::SSL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::TDE_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::INSTANCE_IS_SNAPSHOT_BACKUP_NOT_SUPPORT_THIS_OPERATION,
        errors::INSTANCE_HAS_READ_ONLY_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::INVALID_TARGET_STORAGE_TYPE, errors::INVALID_TARGET_CATEGORY,
        errors::INCORRECT_DB_INSTANCE_STATE, errors::BACKUP_READ_INSTANCE_MODIFY_NOT_ALLOWED,
        errors::MINOR_VERSION_NOT_SUPPORT, errors::LX_ARGUMENT_ILLEGAL,
        errors::ORD_S_QUERY_PROD_ERROR, errors::INVALID_PARAMETER_NOT_SUPPORT_DISK_TYPE_MODIFY,
        errors::INVALID_PARAMETER_NOT_SUPPORT_MODIFY_SERVERLESS_CONFIG_AND_DISK_TOGETHER,
        errors::INVALID_PARAMETERS_MALFORMED, errors::DB_INSTANCE_PAY_TYPE_NOT_SUPPORT,
        errors::INVALID_DB_INSTANCE_CLASS_OFFLINE, errors::INCORRECT_TARGET_CLASSCODE,
        errors::INVALID_PAY_TYPE_NOT_SUPPORTED, errors::NVALID_STORAGE_TYPE_NOT_SUPPORT,
        errors::OPERATION_DENIED_DURATION_LIMIT, errors::ACCOUNT_MONEY_VALIDATE_ERROR,
        errors::CHANGE_ENGINE_VERSION_NOT_SUPPORTED, errors::INVALID_DB_INSTANCE_STORAGE_TYPE,
        errors::ENCRYPTION_INSTANCES_NOT_SUPPORT, errors::COMMODITY_INVALID_COMPONENT,
        errors::COMMODITY_SERVICE_CALLING_EXCEPTION, errors::PAY_INSUFFICIENT_BALANCE,
        errors::PRICE_COMMODITY_SYS, errors::CURRENT_INS_HAS_COLD_DB,
        errors::CURRENT_INS_HAS_COLD_STORAGE, errors::INSUFFICIENT_RESOURCE_CAPACITY_CHECK,
        errors::INVALID_STORAGE_SIZE_DIRECTION, errors::INVALID_STORAGE_TYPE_DIRECTION,
        errors::ENGINE_NOT_SUPPORT_SHRINK_STORAGE, errors::INVALID_SOURCE_CATEGORY,
        errors::INVALID_INSTANCE_LEVEL_DISK_TYPE, errors::INVALID_RCU_VALUE,
        errors::SERVICE_LINKED_ROLE_NOT_EXIST, errors::PARAM_GROUP_OPTION_VALUE_NOT_SUPPORT,
        errors::CREATE_UPGRADE_ORDER_BUSINESS_EXCEPTION,
        errors::INVALID_READ_DB_INSTANCE_STORAGE_FORMAT, errors::UNSUPPORTED_MODIFY_PARAM,
        errors::UNSUPPORTED_CLASS_CODE, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::REGION_DISSOLVED_EOM,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_PARAM,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::SQL_EXECUTE_FAILED_OR_TIMEOUT, errors::COLD_DATA_ENGINE_VERSION_NOT_SUPPORT,
        errors::COLD_DATA_MINOR_VERSION_NOT_SUPPORT,
        errors::INVALID_CONNECTION_STRING_DUPLICATE_400, errors::REQUIRED_PARAM_NOT_FOUND,
        errors::PARAMETERS_INVALID, errors::BACKUP_POLICY_NOT_SUPPORT,
        errors::INCORRECT_DB_INSTANCE_TYPE, errors::OPERATION_DENIED_NOT_SUPPORTED_BACKUP_METHOD,
        errors::INCORRECT_READ_DB_INSTANCE_DISKSIZE,
        errors::BETA_SERVERLESS_NOT_SUPPORT_THIS_ACTION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL, errors::ARM_NOT_SUPPORT,
        errors::HOST_TYPE_NOT_SUPPORT, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::MAXSCALE_INSTANCE_NOT_SUPPORT, errors::READ_INSTANCE_NOT_SUPPORT,
        errors::UN_SUPPORT_REDUCE_DISK_SIZE, errors::CLOUDBOX_INSTANCE_NOT_SUPPORT,
        errors::READ_ONLY_INSTANCE_NOT_SUPPORT_403, errors::MINOR_VERSION_NOT_SUPPORT_403,
        errors::SHRINK_COUNT_REACHED_LIMIT, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_DISK_ENCRYPTION_NOT_SUPPORT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_MINOR_VERSION, errors::INVALID_CLUSTER_KMS, errors::INVALID_PARAM_404,
        errors::CALL_LX_SDK_FAILED, errors::EXTERNAL_FAILURE,
    )
)]
pub struct ModifyDBInstanceSpec {
    /// Allocate strategy.
    pub allocate_strategy: Option<String>,
    /// Allow major version upgrade, for example `false`.
    pub allow_major_version_upgrade: Option<bool>,
    /// Auto use coupon: default `true`, for example `false`.
    pub auto_use_coupon: Option<bool>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `HighAvailability`.
    pub category: Option<String>,
    /// Cold data enabled, for example `true`.
    pub cold_data_enabled: Option<bool>,
    /// Compression mode, for example `on`.
    pub compression_mode: Option<String>,
    /// DB instance class, for example `rds.mys2.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5*******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance storage: at least 5, for example `20`.
    #[rpc(name = "DBInstanceStorage", min = 5)]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Dedicated host group id, for example `dhg-7a9********`.
    pub dedicated_host_group_id: Option<String>,
    /// Direction: default `Auto`, for example `Up`.
    pub direction: Option<Direction>,
    /// Effective time: default `Immediate`, for example `MaintainTime`.
    pub effective_time: Option<String>,
    /// Engine version, for example `5.6`.
    pub engine_version: Option<String>,
    /// Io acceleration enabled, for example `None`.
    pub io_acceleration_enabled: Option<String>,
    /// Optimized writes, for example `optimized`.
    pub optimized_writes: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Promotion code, for example `723298850895`.
    pub promotion_code: Option<String>,
    /// Read only DB instance class, for example `mysqlro.n2.large.c`.
    #[rpc(name = "ReadOnlyDBInstanceClass")]
    pub read_only_db_instance_class: Option<String>,
    /// Resource group id, for example `rg-acfmy**********`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Serverless configuration.
    #[rpc(json)]
    pub serverless_configuration: Option<ServerlessConfiguration>,
    /// Source biz.
    pub source_biz: Option<String>,
    /// Switch time, UTC, for example `2019-07-10T13:15:12Z`.
    pub switch_time: Option<String>,
    /// Target minor version, for example `rds_postgres_1200_20200830`.
    pub target_minor_version: Option<String>,
    /// Used time, for example `3`.
    pub used_time: Option<i64>,
    /// V switch id, for example `vsw-bp1oxflciovg9l7163lr7`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-c`.
    pub zone_id_slave1: Option<String>,
}

/// What `Direction` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Direction {
    /// `Up`.
    Up,
    /// `Down`.
    Down,
    /// `Auto`.
    Auto,
    /// `TempUpgrade`.
    TempUpgrade,
    /// `Serverless`.
    Serverless,
    /// A word that this version does not know.
    Unknown(String),
}

/// Serverless configuration.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerlessConfiguration {
    /// Auto pause, for example `true`.
    pub auto_pause: Option<bool>,
    /// Max capacity, for example `8.0`.
    pub max_capacity: Option<f64>,
    /// Min capacity, for example `0.5`.
    pub min_capacity: Option<f64>,
    /// Switch force, for example `false`.
    pub switch_force: Option<bool>,
}

/// Answer of [`ModifyDBInstanceSpec`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceSpecResponse {
    /// DB instance id, for example `rm-uf6wjk5*******`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
