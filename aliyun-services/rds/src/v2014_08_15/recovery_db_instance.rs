// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `RecoveryDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `RecoveryDBInstance`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/RecoveryDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ILLEGAL_PARAMETER, errors::INVALID_RECOVERY_DB_INSTANCE_STORAGE_SIZE,
        errors::DB_COUNT_LIMIT_EXCEEDED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::INVALID_RELEASED_KEEP_POLICY_FORMAT,
        errors::INVALID_DB_INSTANCE_ENGINE_TYPE_FORMAT, errors::PAY_NO_CREDIT_CARD_400,
        errors::VPC_NETWORK_TYPE_NOT_SUPPORT, errors::MIRROR_INS_EXISTS,
        errors::UNSUPPORTED_CLASS_CODE, errors::INVALID_BACKUP_SET,
        errors::FORBIDDEN_SNAPSHOT_RECOVERY, errors::STORAGE_LIMIT_EXCEEDED,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INCORRECT_MINOR_VERSION,
        errors::OPERATION_DENIED_ZONE_RESOURCE, errors::NOT_IN_FLOW_CONTROLLER,
        errors::INVALID_KMS_KEY, errors::INVALID_INSTANCE_LEVEL_MALFORMED,
        errors::INVALID_CLUSTER_KMS, errors::REQUEST_NOT_FOUND, errors::HOST_INFO_NOT_FOUND,
        errors::EXTERNAL_FAILURE, errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct RecoveryDBInstance {
    /// Backup id, for example `29304****`.
    pub backup_id: Option<String>,
    /// DB instance class, for example `rds.mysql.s2.large`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance id, for example `rm-xxxxxxxx1`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// DB instance storage, for example `5`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB names.
    pub db_names: String,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: Option<String>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: Option<String>,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Private IP address, for example `172.XXX.XXX.69`.
    pub private_ip_address: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2011-06-11T16:00:00Z`.
    pub restore_time: Option<String>,
    /// Target DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "TargetDBInstanceId")]
    pub target_db_instance_id: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<String>,
    /// VPC id, for example `vpc-xxxxxxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-xxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
}

/// Answer of [`RecoveryDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct RecoveryDBInstanceResponse {
    /// DB instance id, for example `rm-xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `54325****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
