// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `MigrateToOtherZone`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Migrates to other zone.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/MigrateToOtherZone)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::RENEW_CHANGE_EXIST, errors::INVALID_INSTANCE_COMMODITY_CODE_NOT_FOUND,
        errors::INVALID_MIGRATE_MODIFY_CLASS_OR_STORAGE, errors::ENGINE_NOT_SUPPORTED,
        errors::INCORRECT_DB_INSTANCE_LOCK_MODE_VALUE_NOT_SUPPORTED,
        errors::INVALID_ZONE_ID_NOT_NULL, errors::INVALID_ZONE_ID_NOT_EQUAL,
        errors::INVALID_DISPENSE_MODE_FORMAT, errors::INCORRECT_DB_INSTANCE_TYPE_400,
        errors::ZONE_ID_NOT_MATCH_WITH_CATEGORY, errors::INVALID_DEFAULT_V_SWITCH_NOT_FOUND,
        errors::INSUFFICIENT_RESOURCE_CAPACITY_CHECK, errors::UNSUPPORTED_READ_OR_BAK_READ_STATE,
        errors::INCORRECT_DB_INSTANCE_STATE, errors::MIRROR_INS_EXISTS,
        errors::SSL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOL_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::BYOK_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::AD_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::TDE_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::INSTANCE_IS_SNAPSHOT_BACKUP_NOT_SUPPORT_THIS_OPERATION,
        errors::INSTANCE_HAS_READ_ONLY_INSTANCE_NOT_SUPPORT_THIS_OPERATION,
        errors::VSWITCH_IP_EXHAUSTED, errors::OPERATION_DENIED_MASTER_DB_INSTANCE_STATE,
        errors::INVALID_SHARE_INSTANCE_NOT_SUPPORT, errors::INVALID_ZONE_ID_SLAVE1_MISSING,
        errors::MIGRATE_ALREADY_EXISTS_FAULT, errors::INVALID_INSTANCE_KIND_NOT_SUPPORT,
        errors::MISSING_CATEGORY, errors::INVALID_INSTANCE_NODE_TYPE_NOT_FOUND,
        errors::ENGINE_VERSION_NOT_SUPPORTED, errors::COMMODITY_CODE_NOT_FOUND,
        errors::INVALID_TUNNEL_ID, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::OPERATION_DENIED_OUTOF_USAGE,
        errors::INCORRECT_EFFECTIVE_TIME, errors::INVALID_TEMP_INSTANCE_NOT_SUPPORT,
        errors::OPERATION_DENIED_LOCK_MODE, errors::CLASSIC_NETWORK_TYPE_NOT_SUPPORT,
        errors::INSTANCE_NETWORK_TYPE_NOT_FOUND_FAULT, errors::PROPRIETARY_CLOUD_NOT_SUPPORTED,
        errors::MIGRATE_ALREADY_READ_WRITE_SPLIT_EXISTS_FAULT,
        errors::INVALID_REGION_AVZ_NOT_FOUND, errors::ZONE_ID_NOT_SUPPORTED,
        errors::INVALID_VPC_INFO_NOT_FOUND, errors::INVALID_MULTIPARAM_ZONE_INFO_LIST,
        errors::MIGRATE_SLAVE_NOT_SUPPORT, errors::CLOUD_DISK_ENCRYPTION_NOT_SUPPORT,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
        errors::INCORRECT_VSWITCH_ID, errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct MigrateToOtherZone {
    /// Category, for example `HighAvailability`.
    pub category: Option<String>,
    /// Custom extra info.
    pub custom_extra_info: Option<String>,
    /// DB instance class, for example `mysql.x4.xlarge.2`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance storage, for example `500`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i64>,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Effective time, for example `Immediate`.
    pub effective_time: Option<String>,
    /// Io acceleration enabled, for example `0`.
    pub io_acceleration_enabled: Option<String>,
    /// Is modify spec, for example `true`.
    pub is_modify_spec: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Switch time, UTC, for example `2021-12-14T15:15:15Z`.
    pub switch_time: Option<String>,
    /// VPC id, for example `vpc-xxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2pxxxxxxx`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
    /// Zone id slave1, for example `cn-hangzhou-c`.
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-d`.
    pub zone_id_slave2: Option<String>,
}

/// Answer of [`MigrateToOtherZone`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct MigrateToOtherZoneResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `213341575990728`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
