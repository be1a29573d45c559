// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CloneDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Clones DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CloneDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_AV_ZONE_FORMAT, errors::INVALID_AV_ZONE_NOT_SUPPORT,
        errors::CANNOT_DECREASE_ESSD_PERF_LEVEL, errors::INVALID_IP_ADDRESS_CONFLICT,
        errors::CDDC_AVAILABLE_HOSTS_NOT_ENOUGH_IN_ZONE, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_RECOVERY_DB_INSTANCE_STORAGE_TYPE,
        errors::INVALID_RECOVERY_DB_INSTANCE_STORAGE_SIZE,
        errors::INVALID_DB_INSTANCE_CLASS_OFFLINE, errors::INVALID_TUNNEL_ID,
        errors::ZONE_ID_NOT_MATCH_WITH_CATEGORY, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::COMMODITY_SERVICE_CALLING_EXCEPTION,
        errors::REGION_DISSOLVED_EOM, errors::COMMODITY_INVALID_COMPONENT,
        errors::REGION_END_TIME_DISSOLVED_INDIA, errors::REGION_END_TIME_DISSOLVED_AUSTRALIA,
        errors::PRICE_COMMODITY_SYS, errors::PAY_INSUFFICIENT_BALANCE,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_PARAM, errors::KMS_API_ERROR,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::SQL_EXECUTE_FAILED_OR_TIMEOUT, errors::COLD_DATA_ENGINE_VERSION_NOT_SUPPORT,
        errors::COLD_DATA_MINOR_VERSION_NOT_SUPPORT, errors::INCORRECT_TARGET_CLASSCODE,
        errors::INVALID_CONNECTION_STRING_DUPLICATE_400, errors::REQUIRED_PARAM_NOT_FOUND,
        errors::PARAMETERS_INVALID, errors::BACKUP_POLICY_NOT_SUPPORT,
        errors::INVALIDE_STATUS_FORMAT, errors::INVALID_RELEASED_KEEP_POLICY_FORMAT,
        errors::INCORRECT_MINOR_VERSION, errors::INCORRECT_CHARACTER_TYPE,
        errors::CLOUD_DISK_ENCRYPTION_NOT_SUPPORT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::OPERATION_DENIED_ZONE_RESOURCE, errors::NOT_IN_FLOW_CONTROLLER,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_CLUSTER_KMS,
        errors::REQUEST_NOT_FOUND, errors::EXTERNAL_FAILURE, errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct CloneDBInstance {
    /// Auto pay: default `true`, for example `true`.
    pub auto_pay: Option<bool>,
    /// Backup id, for example `902****`.
    pub backup_id: Option<String>,
    /// Backup type, for example `FullBackup`.
    pub backup_type: Option<String>,
    /// Bpe enabled, for example `false`.
    pub bpe_enabled: Option<String>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Category, for example `HighAvailability`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Custom extra info.
    pub custom_extra_info: Option<String>,
    /// DB instance class, for example `mysql.n1.micro.1`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance description, for example `testInstance`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance id: 1 to 65535 characters, for example `rm-uf6wjk5xxxxxxxxxx`.
    #[rpc(name = "DBInstanceId", min_len = 1, max_len = 65535)]
    pub db_instance_id: String,
    /// DB instance storage, for example `1000`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// DB names, for example `test1,test2`.
    pub db_names: Option<String>,
    /// Dedicated host group id, for example `dhg-7a9xxxxxxxx`.
    pub dedicated_host_group_id: Option<String>,
    /// Deletion protection: default `false`, for example `true`.
    pub deletion_protection: Option<bool>,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: Option<String>,
    /// Io acceleration enabled, for example `None`.
    pub io_acceleration_enabled: Option<String>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: String,
    /// Period, for example `Year`.
    pub period: Option<Period>,
    /// Private IP address, for example `172.XX.XXX.69`.
    pub private_ip_address: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore table, for example `1`.
    pub restore_table: Option<String>,
    /// Restore time, UTC, for example `2011-06-11T16:00:00Z`.
    pub restore_time: Option<String>,
    /// Serverless config.
    #[rpc(json)]
    pub serverless_config: Option<ServerlessConfig>,
    /// Table meta.
    pub table_meta: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<i32>,
    /// VPC id, for example `vpc-uf6f7l4fg90xxxxxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2pxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-c`.
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-d`.
    pub zone_id_slave2: Option<String>,
}

/// What `Period` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum Period {
    /// `Year`.
    Year,
    /// `Month`.
    Month,
    /// A word that this version does not know.
    Unknown(String),
}

/// Serverless config.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct ServerlessConfig {
    /// Auto pause, for example `true`.
    pub auto_pause: Option<bool>,
    /// Max capacity, for example `8.0`.
    pub max_capacity: Option<f64>,
    /// Min capacity, for example `0.5`.
    pub min_capacity: Option<f64>,
    /// Switch force, for example `false`.
    pub switch_force: Option<bool>,
}

/// Answer of [`CloneDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CloneDBInstanceResponse {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `100789370****`.
    pub order_id: String,
    /// Id of the request.
    pub request_id: String,
}
