// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcEnum, RpcParams, RpcResponse};

use super::errors;

/// Creates DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_PARAM_GROUP_DB_VERSION, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::RR309, errors::INVALID_ZONE_ID_NOT_SUPPORTED,
        errors::INVALID_ZONE_NOT_SUPPORTED_FOR_STORAGE_TYPE,
        errors::INVALID_NETWORK_TYPE_CLASSIC_WHEN_CLOUD_STORAGE,
        errors::INVALID_ZONE_NOT_SUPPORTED, errors::INVALID_ESSD_STORAGE_SIZE,
        errors::INVALID_PARAMETER, errors::PAY_AMOUNT_LIMIT_EXCEEDED,
        errors::INCOMPLETE_ACCOUNT_INFO, errors::INCOMPLETE_TAX_INFO,
        errors::INVALID_PAYMENT_METHOD_INCOMPLETE, errors::INVALID_PAYMENT_METHOD_MISSING,
        errors::INSUFFCIENT_BALANCE_OR_BANK_ACCOUNT, errors::INVALID_PAYMENT_METHOD_NO_ACCESS,
        errors::INVALID_PAYMENT_METHOD_INSUFFICIENT_BALANCE, errors::PAY_LOW_FUNDS,
        errors::PAY_CHARGE_CHANNEL_NOT_FOUND, errors::VSWITCH_IP_EXHAUSTED,
        errors::INVALID_PRIVATE_IP_ADDRESS_ALREADY_USED, errors::INVALID_ECS_IMAGE_NOT_FOUND,
        errors::INVALID_MINOR_VERSION_NOT_FOUND, errors::INVALID_CONCURRENT_OPERATE,
        errors::ZONE_ID_NOT_MATCH_WITH_CATEGORY, errors::INVALID_SECURITY_IP_LIST_FORMAT,
        errors::INVALID_DB_PARAM_GROUP_ID_FORMAT, errors::INVALID_TARGET_MINOR_VERSION_FORMAT,
        errors::INVALID_DEDICATED_HOST_GROUP_ID_FORMAT,
        errors::INVALID_DB_INSTANCE_CLASS_MALFORMED, errors::INVALID_ENGINE_VERSION_MALFORMED,
        errors::CREDIT_PAY_INSUFFICIENT_BALANCE, errors::INVALID_TAG_KEY_MALFORMED_400,
        errors::INVALID_TAG_VALUE_MALFORMED, errors::DUPLICATE_TAG_KEY, errors::NUMBER_EXCEED_TAGS,
        errors::MISSING_PARAMETER_RESOURCE_IDS, errors::INVALID_PARAMETER_TAG_KEY,
        errors::INVALID_PARAMETER_TAG_VALUE, errors::NO_PERMISSION_SYSTEM_TAG,
        errors::INVALID_PARAM_AMOUNT, errors::INVALID_PARAM_CREATE_STRATEGY,
        errors::INVALID_PARAM_ENGINE, errors::INVALID_MULTI_ZONE_INFO_LIST,
        errors::INVALID_KMS_CONFIG_STATUS, errors::INVALID_CONNECTION_STRING_DUPLICATE_400,
        errors::INVALID_PORT_MALFORMED, errors::INVALID_USED_TIME, errors::KMS_UNAUTHORIZED,
        errors::INVALID_DB_INSTANCE_CLASS_OFFLINE, errors::SYSTEM_PARAM_GROUP_CODE_FORMAT,
        errors::INVALID_DB_INSTANCE_NAME_DUPLICATE, errors::SERVICE_LINKED_ROLE_NOT_EXIST,
        errors::COMMODITY_SERVICE_CALLING_EXCEPTION, errors::COMMODITY_INVALID_COMPONENT,
        errors::PAY_INSUFFICIENT_BALANCE, errors::PRICE_COMMODITY_SYS,
        errors::REGION_END_TIME_DISSOLVED_AUSTRALIA, errors::REGION_END_TIME_DISSOLVED_INDIA,
        errors::INVALID_PRIVATE_IP_ADDRESS_FORMAT, errors::INVALID_PRIVATE_IP_ADDRESS_MISMATCH,
        errors::TOO_MANY_WHITELIST_TEMPLATE_IDS, errors::UNSUPPORT_EXTEND_DISK_NOT_SUPPORT,
        errors::INVALID_WHITELIST_TEMPLATE_ID, errors::INVALID_REQUEST_ID,
        errors::INVALID_PARAMETER_MIN_CAPACITY, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::REGION_DISSOLVED_EOM,
        errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::BASIC_INFO_UNCOMPLETED,
        errors::RISK_RISK_CONTROL_REJECTION, errors::API_NOT_SUPPORT,
        errors::CONTAIN_FORBIDDEN_LABEL_ERROR, errors::INVALID_DB_INSTANCE_ID_NOT_FOUND,
        errors::INVALID_PARAM, errors::SYSTEM_SALE_VALIDATE_FAILED,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::SQL_EXECUTE_FAILED_OR_TIMEOUT,
        errors::COLD_DATA_ENGINE_VERSION_NOT_SUPPORT, errors::COLD_DATA_MINOR_VERSION_NOT_SUPPORT,
        errors::INCORRECT_TARGET_CLASSCODE, errors::REQUIRED_PARAM_NOT_FOUND,
        errors::PARAMETERS_INVALID, errors::BACKUP_POLICY_NOT_SUPPORT,
        errors::INVALIDE_STATUS_FORMAT, errors::INVALID_RELEASED_KEEP_POLICY_FORMAT,
        errors::CANNOT_DECREASE_ESSD_PERF_LEVEL_401, errors::RISK_RISK_CONTROL_REJECTION_403,
        errors::ALI_CROUP2_CLOUD_USER_CANNOT_BUY_NOT_INNER_COMMODITY,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_ENGINE_VERSION,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_CLASS_CODE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_NODE_NUM,
        errors::GROUP_REPLICATION_NOT_SUPPORT_INVALID_XENGINE,
        errors::GROUP_REPLICATION_NOT_SUPPORT_MEMORY_TOO_SMALL, errors::INCORRECT_MINOR_VERSION,
        errors::CLOUD_DISK_ENCRYPTION_NOT_SUPPORT, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_VSWITCH_ID, errors::BASIC_CATEGORY_NOT_SUPPORT,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::OPERATION_DENIED_ZONE_RESOURCE,
        errors::INSUFFICIENT_RESOURCE_CAPACITY, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE, errors::REQUEST_META_DATA_FAILED,
    )
)]
pub struct CreateDBInstance {
    /// Amount, for example `2`.
    pub amount: Option<i32>,
    /// Auto create proxy, for example `false`.
    pub auto_create_proxy: Option<bool>,
    /// Auto pay: default `true`, for example `true`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
    /// Babelfish config.
    pub babelfish_config: Option<String>,
    /// Bpe enabled, for example `false`.
    pub bpe_enabled: Option<String>,
    /// Bursting enabled, for example `false`.
    pub bursting_enabled: Option<bool>,
    /// Business info, for example `121436975448952`.
    pub business_info: Option<String>,
    /// Category, for example `HighAvailability`.
    pub category: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Cold data enabled, for example `false`.
    pub cold_data_enabled: Option<bool>,
    /// Connection mode, for example `Standard`.
    pub connection_mode: Option<String>,
    /// Connection string, for example `rm-uf6wjk5*****.mysql.rds.aliyuncs.com`.
    pub connection_string: Option<String>,
    /// Create strategy, for example `Atomicity`.
    pub create_strategy: Option<String>,
    /// Custom extra info.
    pub custom_extra_info: Option<String>,
    /// DB instance class, for example `rds.mysql.s1.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance description, for example `Test database`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance net type, for example `Internet`.
    #[rpc(name = "DBInstanceNetType")]
    pub db_instance_net_type: String,
    /// DB instance storage, for example `100`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: i32,
    /// DB instance storage type, for example `cloud_essd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Dbis ignore case, for example `true`.
    #[rpc(name = "DBIsIgnoreCase")]
    pub dbis_ignore_case: Option<String>,
    /// DB param group id, for example `rpg-sys-*****`.
    #[rpc(name = "DBParamGroupId")]
    pub db_param_group_id: Option<String>,
    /// DB time zone, for example `+08:00`.
    #[rpc(name = "DBTimeZone")]
    pub db_time_zone: Option<String>,
    /// Dedicated host group id, for example `dhg-4n*****`.
    pub dedicated_host_group_id: Option<String>,
    /// Deletion protection: default `false`, for example `true`.
    pub deletion_protection: Option<bool>,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Encryption key, for example `0d24*****-da7b-4786-b981-9a164dxxxxxx`.
    pub encryption_key: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// External replication.
    pub external_replication: Option<bool>,
    /// Instance network type: default `Classic`, for example `Classic`.
    pub instance_network_type: Option<String>,
    /// Io acceleration enabled, for example `0`.
    pub io_acceleration_enabled: Option<String>,
    /// Optimized writes, for example `optimized`.
    pub optimized_writes: Option<String>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: String,
    /// Period: `Year`, `Month`, `1`, `2`, for example `Year`.
    pub period: Option<String>,
    /// Port, for example `3306`.
    pub port: Option<String>,
    /// Private IP address, for example `172.16.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Promotion code, for example `aliwood-1688-mobile-promotion`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Role ARN.
    #[rpc(name = "RoleARN")]
    pub role_arn: Option<String>,
    /// Security IP list, for example `10.10.XX.XX/24`.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// Serverless config.
    #[rpc(json)]
    pub serverless_config: Option<ServerlessConfig>,
    /// Storage auto scale, for example `Disable`.
    pub storage_auto_scale: Option<StorageAutoScale>,
    /// Storage threshold: `10`, `20`, `30`, `40`, `50`, for example `50`.
    pub storage_threshold: Option<i32>,
    /// Storage upper bound: at least 0, for example `2000`.
    #[rpc(min = 0)]
    pub storage_upper_bound: Option<i32>,
    /// System DB charset, for example `gbk`.
    #[rpc(name = "SystemDBCharset")]
    pub system_db_charset: Option<String>,
    /// Tag: at most 21 items.
    #[rpc(dotted, max_len = 21)]
    pub tag: Vec<Tag>,
    /// Target dedicated host id for log, for example `i-bp*****3`.
    pub target_dedicated_host_id_for_log: Option<String>,
    /// Target dedicated host id for master, for example `i-bp*****1`.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Target dedicated host id for slave, for example `i-bp*****2`.
    pub target_dedicated_host_id_for_slave: Option<String>,
    /// Target minor version, for example `rds_20200229`.
    pub target_minor_version: Option<String>,
    /// Used time: matches `^\d+$`, for example `2`.
    pub used_time: Option<String>,
    /// User backup id, for example `67798*****`.
    pub user_backup_id: Option<String>,
    /// VPC id, for example `vpc-*****`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-*****`.
    pub v_switch_id: Option<String>,
    /// Whitelist template list, for example `192.XXX.XX.1,172.XXX.XX.9`.
    pub whitelist_template_list: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// Zone id slave1, for example `cn-hangzhou-c`.
    pub zone_id_slave1: Option<String>,
    /// Zone id slave2, for example `cn-hangzhou-d`.
    pub zone_id_slave2: Option<String>,
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

/// What `StorageAutoScale` takes.
#[derive(Clone, Debug, PartialEq, Eq, RpcEnum)]
#[non_exhaustive]
pub enum StorageAutoScale {
    /// `Enable`.
    Enable,
    /// `Disable`.
    Disable,
    /// A word that this version does not know.
    Unknown(String),
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `testkey1`.
    pub key: Option<String>,
    /// Value, for example `testvalue1`.
    pub value: Option<String>,
}

/// Answer of [`CreateDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateDBInstanceResponse {
    /// Connection string, for example `rm-uf6wjk5*****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Only checks whether the call would succeed.
    pub dry_run: Option<bool>,
    /// Dry run result, for example `true`.
    pub dry_run_result: Option<bool>,
    /// Message, for example `Batch Create DBInstance Task Is In Process.`.
    pub message: String,
    /// Order id, for example `1007893702*****`.
    pub order_id: String,
    /// Port, for example `3306`.
    pub port: String,
    /// Id of the request.
    pub request_id: String,
    /// Tag result, for example `true`.
    pub tag_result: Option<bool>,
    /// Task id, for example `s2365879-a9d0-55af-fgae-f2*****`.
    pub task_id: String,
}
