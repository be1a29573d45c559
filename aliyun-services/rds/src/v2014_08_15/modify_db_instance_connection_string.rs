// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ModifyDBInstanceConnectionString`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Modifies DB instance connection string.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ModifyDBInstanceConnectionString)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::DNS_CONFLICT, errors::INVALID_CONNECTION_STRING_MALFORMED,
        errors::OPERATION_DENIED_DB_INSTANCE_STATUS,
        errors::INVALID_CONNECTION_STRING_NOT_FOUND_400, errors::MISSING_CONNECTION_STRING,
        errors::OTHER_ENDPOINT_EXIST, errors::ENDPOINT_NOT_FOUND_400, errors::INVALID_PORT_FORMAT,
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
        errors::INVALID_RELEASED_KEEP_POLICY_FORMAT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_MINOR_VERSION, errors::OPERATION_DENIED_ZONE_RESOURCE,
        errors::INVALID_CONNECTION_STRING_DUPLICATE, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE, errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct ModifyDBInstanceConnectionString {
    /// Babelfish port, for example `1433`.
    pub babelfish_port: Option<String>,
    /// Connection string prefix, for example `rm-****`.
    pub connection_string_prefix: String,
    /// Current connection string, for example `rm-uf6wjk5x****.mysql.rds.aliyuncs.com`.
    pub current_connection_string: String,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// General group name, for example `rgc-bp1tkv8****`.
    pub general_group_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pg bouncer port, for example `6432`.
    #[rpc(name = "PGBouncerPort")]
    pub pg_bouncer_port: Option<String>,
    /// Port, for example `3306`.
    pub port: String,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Retain vip.
    pub retain_vip: Option<bool>,
    /// Target DB instance id.
    #[rpc(name = "TargetDBInstanceId")]
    pub target_db_instance_id: Option<String>,
}

/// Answer of [`ModifyDBInstanceConnectionString`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ModifyDBInstanceConnectionStringResponse {
    /// Id of the request.
    pub request_id: String,
}
