// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CopyDatabaseBetweenInstances`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Copies database between instances.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CopyDatabaseBetweenInstances)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::S, errors::INVALID_BACKUP_SET_ID, errors::DB_COUNT_LIMIT_EXCEEDED,
        errors::BACKUP_RESTORE_NOT_SUPPORTED_BASIC_HA,
        errors::BACKUP_RESTORE_NOT_SUPPORTED_HA_DEDICATED_ALWAYS_ON,
        errors::BACKUP_RESTORE_NOT_SUPPORTED_SHARE_DEDICATED_ALWAYS_ON,
        errors::OPERATION_DENIED_RESTORE_TIME, errors::OPERATION_DENIED_SNAPSHOT_BACKUP_SET,
        errors::CAN_NOT_COPY_DB_HAS_TDE_ENABLED, errors::INVALID_BACKUP_DB_NAMES_NOT_FOUND,
        errors::INVALID_BACKUP_DB_NAMES_MALFORMED, errors::INVALID_DB_NAME_FORMAT,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400, errors::ENGINE_NOT_SUPPORTED,
        errors::INVALID_TARGET_DB_INSTANCE_NAME_FORMAT,
        errors::MASTER_DB_INSTANCE_STATE_NOT_SUPPORT, errors::TARGET_INSTANCE_ENGINE_NOT_SUPPORTED,
        errors::INVALID_INSTANCES_REGION_MALFORMED, errors::INVALID_START_TIME_FORMAT,
        errors::INVALID_END_TIME_FORMAT, errors::INVALID_PARAMETER_COMBINATION,
        errors::INVALID_BACKUP_SET_LOCATION_FORMAT, errors::INVALID_CROSS_REGION_TRANS,
        errors::ERROR_PARAMETERS_CONFLICT, errors::INVALID_DB_NAME_NOT_FOUND_400,
        errors::INVALID_DB_NAME_DUPLICATE, errors::READ_DB_INSTANCE_NOT_SUPPORT,
        errors::INVALID_RECOVERY_DB_INSTANCE_STORAGE_SIZE,
        errors::INVALID_RECOVERY_DB_NAMES_FORMAT,
        errors::INVALID_BACKUP_ID_OR_RESTORE_TIME_NOT_FOUND, errors::FORBIDDEN_REGION_NOT_FOUND,
        errors::IMAGE_NOT_FOUND, errors::INVALID_ZONE_NOT_SUPPORTED_FOR_STORAGE_TYPE,
        errors::INVALID_ENGINE_OR_ENGINE_VERSION,
        errors::INVALID_GENERAL_GROUP_NAME_OR_GDN_INSTANCE_NAME,
        errors::INVALID_V_SWITCH_ID_NOT_FOUND, errors::CDDC_TARGET_HOST_ID_NOT_AVAILABLE,
        errors::CDDC_AVAILABLE_HOSTS_NOT_ENOUGH_IN_ZONE, errors::READ_ONLY_INSTANCE_NOT_SUPPORT,
        errors::INVALID_SHARE_DB_INSTANCE_CLASS_NOT_SUPPORT,
        errors::INVALID_QUANTITY_NOT_SUPPORTED, errors::INCORRECT_MASTER_DB_INSTANCE_STATE,
        errors::INVALID_DB_INSTANCE_READ_DB_INSTANCE_EXCEEDED,
        errors::INVALID_ENGINE_VERSION_MALFORMED, errors::INVALID_ESSD_STORAGE_SIZE,
        errors::INCORRECT_INSTANCE_NETWORK_TYPE, errors::AT_LEAST_TWO_V_SWITCH_PARAM_EXISTS,
        errors::INVALID_IZ_NO_NOT_SUPPORTED, errors::INVALID_BACKUP_SET,
        errors::INVALID_RESTORE_TIME_SPECIFIED, errors::INVALID_RESTORE_DB,
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
        errors::COLD_DATA_ENGINE_VERSION_NOT_SUPPORT, errors::COLD_DATA_MINOR_VERSION_NOT_SUPPORT,
        errors::INCORRECT_TARGET_CLASSCODE, errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::REQUIRED_PARAM_NOT_FOUND, errors::PARAMETERS_INVALID,
        errors::BACKUP_POLICY_NOT_SUPPORT, errors::INVALIDE_STATUS_FORMAT,
        errors::INVALID_RELEASED_KEEP_POLICY_FORMAT, errors::STORAGE_LIMIT_EXCEEDED,
        errors::INVALID_TEMP_INSTANCE_NOT_SUPPORT,
        errors::INVALID_TARGET_DB_INSTANCE_NAME_FORMAT_403,
        errors::INCORRECT_DB_INSTANCE_STATE_403, errors::INCORRECT_DB_INSTANCE_TYPE,
        errors::FORBIDDEN_SNAPSHOT_RECOVERY, errors::OPERATION_DENIED_RESOURCE,
        errors::READONLY_DB_INSTANCE_STORAGE_EXCEEDED,
        errors::MASTER_DB_INSTANCE_CLASS_NOT_SUPPORT,
        errors::READONLY_DB_INSTANCE_CLASS_NOT_SUPPORT,
        errors::READONLY_DB_INSTANCE_CLASS_LOWER_THAN_MASTER_INSTANCE,
        errors::INVALID_SWITCH_TYPE_MALFORMED,
        errors::UNSUPPORTED_COPY_DB_HIGH_AVAILABILITY_TO_BASIC, errors::INVALID_INSTANCE_VERSION,
        errors::UNSUPPORTED_COPY_DB_SHARE_TO_HIGH_AVAILABILITY,
        errors::UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_BASIC, errors::UNSUPPORTED_COPY_DB_BASIC_TO_SHARE,
        errors::UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_HIGH_AVAILABILITY,
        errors::UNSUPPORTED_COPY_DB_SHARE_TO_BASIC,
        errors::UNSUPPORTED_COPY_DB_HIGH_AVAILABILITY_TO_SHARE,
        errors::UNSUPPORTED_COPY_DB_SHARE_TO_ALWAYS_ON,
        errors::UNSUPPORTED_COPY_DB_ALWAYS_ON_TO_SHARE,
        errors::INVALID_PARAM_TABLE_META_RESTORE_TIME, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_MINOR_VERSION, errors::OPERATION_DENIED_ZONE_RESOURCE,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::STORAGE_LIMIT_EXCEEDED_404,
        errors::INVALID_INSTANCE_STORAGE_TYPE_NOT_FOUND, errors::INVALID_REGION_NOT_FOUND,
        errors::INCORRECT_VSWITCH_ID, errors::INSUFFICIENT_RESOURCE_CAPACITY,
        errors::INVALID_PARAM_404, errors::INVALID_CLUSTER_KMS,
        errors::NETWORK_OR_SQL_TIMEOUT_ERROR, errors::EXTERNAL_FAILURE,
        errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct CopyDatabaseBetweenInstances {
    /// Backup id, for example `106523874****`.
    pub backup_id: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB names, for example `{"test1":"newtest1","test2":"newtest2"}`.
    pub db_names: String,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2011-06-11T16:00:00Z`.
    pub restore_time: Option<String>,
    /// Sync user privilege, for example `NO`.
    pub sync_user_privilege: Option<String>,
    /// Target DB instance id, for example `rm-ut5ajk3xxxxxxx`.
    #[rpc(name = "TargetDBInstanceId")]
    pub target_db_instance_id: String,
}

/// Answer of [`CopyDatabaseBetweenInstances`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CopyDatabaseBetweenInstancesResponse {
    /// Id of the request.
    pub request_id: String,
}
