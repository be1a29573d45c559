// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDdrInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates ddr instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDdrInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ZONE_ID_NOT_SUPPORTED, errors::INVALID_DB_INSTANCE_NAME_FORMAT,
        errors::INVALID_DB_INSTANCE_NAME_DUPLICATE, errors::INVALID_REGION_FORMAT,
        errors::INVALID_SERVICE_TYPE_FORMAT, errors::INVALID_ENGINE_MALFORMED,
        errors::INVALID_ENGINE_VERSION_MALFORMED, errors::INVALID_CONNECTION_STRING_FORMAT,
        errors::INVALID_CONNECTION_STRING_DUPLICATE_400, errors::INVALID_CHARACTER_SET_NAME_FORMAT,
        errors::INVALID_DB_INSTANCE_TYPE_FORMAT, errors::INVALID_PORT_MALFORMED,
        errors::INVALID_BACKUP_RETENTION_PERIOD_MALFORMED,
        errors::INVALID_PREFERRED_BACKUP_TIME_FORMAT,
        errors::INVALID_PREFERRED_BACKUP_PERIOD_MALFORMED, errors::INVALID_OPTMIZATION_SERVICE,
        errors::INVALID_EXPIRED_TIME_FORMAT, errors::INVALID_SECURITY_IP_LIST_FORMAT,
        errors::INVALID_SECURITY_IP_LIST_DUPLICATE,
        errors::INVALID_SECURITY_IP_LIST_QUOTA_EXCEEDED,
        errors::INVALID_DB_INSTANCE_DESCRIPTION_FORMAT, errors::INVALID_STORAGE_FORMAT,
        errors::INVALID_DB_INSTANCE_CONN_TYPE_FORMAT, errors::PRE_CHECK_INVALID,
        errors::INCORRECT_DB_INSTANCE_TYPE_400, errors::INVALID_RESTORE_TYPE_FORMAT,
        errors::NO_BACKUP_SET_REGION, errors::INCORRECT_BACKUP_SET_TYPE, errors::NO_BAKSET_NAME,
        errors::NO_SOURCE_INSTANCE_NAME, errors::NO_AVAILABLE_DISASTER_RESTORE_BAKSET,
        errors::INVALID_BACKUP_TYPE_FORMAT, errors::INCORRECT_ENGINE_VERSION,
        errors::DISASTER_RESTORE_REGION_NOT_MATCHED, errors::INVALID_VPC_ID_REGION_NOT_SUPPORTED,
        errors::VSWITCH_IP_EXHAUSTED, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::INCORRECT_BACKUP_SET_METHOD_403,
        errors::INCORRECT_BAKSET_VERSION_403, errors::CROSS_REGION_UNSUPPORT_TDE_403,
        errors::OPERATION_DENIED_RESOURCE, errors::OPERATION_DENIED_ZONE_RESOURCE,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INVALID_REGION_NOT_FOUND,
        errors::INVALID_CLUSTER_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_CLASS_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NET_TYPE_NOT_FOUND, errors::RESTORE_TYPE_NOT_FOUND,
        errors::INVALID_BACKUP_SET_ID_NOT_FOUND, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateDdrInstance {
    /// Backup set id, for example `14***`.
    pub backup_set_id: Option<String>,
    /// Backup set region, for example `cn-beijing`.
    pub backup_set_region: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Connection mode, for example `Standard`.
    pub connection_mode: Option<String>,
    /// DB instance class, for example `rds.mysql.s1.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: Option<String>,
    /// DB instance description, for example `Test database`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance net type, for example `Intranet`.
    #[rpc(name = "DBInstanceNetType")]
    pub db_instance_net_type: String,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: Option<i32>,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Encryption key, for example `749c1df7-****-****-****-****`.
    pub encryption_key: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// Instance network type, for example `Classic`.
    pub instance_network_type: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Prepaid`.
    pub pay_type: String,
    /// Period, for example `Year`.
    pub period: Option<String>,
    /// Private IP address, for example `172.XXX.XXX.69`.
    pub private_ip_address: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmyxxxxxxxxxx`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Restore time, UTC, for example `2019-05-30T03:29:10Z`.
    pub restore_time: Option<String>,
    /// Restore type: `BackupSet`, `BackupTime`, `0`, `1`, for example `BackupSet`.
    pub restore_type: String,
    /// Role ARN.
    #[rpc(name = "RoleARN")]
    pub role_arn: Option<String>,
    /// Security IP list, for example `127.0.0.1`.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// Source DB instance name, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "SourceDBInstanceName")]
    pub source_db_instance_name: Option<String>,
    /// Source region, for example `cn-hangzhou`.
    pub source_region: Option<String>,
    /// System DB charset, for example `uft8`.
    #[rpc(name = "SystemDBCharset")]
    pub system_db_charset: Option<String>,
    /// Used time, for example `2`.
    pub used_time: Option<String>,
    /// VPC id, for example `vpc-xxxxxxxxxxxx`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-xxxxxxxxxxx`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
}

/// Answer of [`CreateDdrInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDdrInstanceResponse {
    /// Connection string, for example `rm-xxxxx.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance id, for example `rm-xxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `2038691xxxxx`.
    pub order_id: String,
    /// Port, for example `3306`.
    pub port: String,
    /// Id of the request.
    pub request_id: String,
}
