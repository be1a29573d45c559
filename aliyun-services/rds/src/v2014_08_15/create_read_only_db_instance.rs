// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `CreateReadOnlyDBInstance`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Creates read only DB instance.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/CreateReadOnlyDBInstance)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ENGINE_VERSION_MALFORMED,
        errors::INVALID_NETWORK_TYPE_CLASSIC_WHEN_CLOUD_STORAGE,
        errors::INVALID_SECURITY_IP_LIST_MALFORMED, errors::INVALID_SECURITY_IP_LIST_DUPLICATE,
        errors::INVALID_PARAMETER, errors::OPERATION_DENIED_400,
        errors::INVALID_ZONE_ID_NOT_SUPPORTED, errors::INVALID_AV_ZONE_NOT_SUPPORT,
        errors::CDDC_AVAILABLE_HOSTS_NOT_ENOUGH_IN_ZONE,
        errors::INVALID_READ_ENGINE_VERSION_PATTERN, errors::INVALID_DB_INSTANCE_CLASS_OFFLINE,
        errors::SYSTEM_CONCURRENT_OPERATE, errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND,
        errors::INVALID_DB_INSTANCE_NAME_DUPLICATE, errors::INVALID_INSTANCE_LEVEL_DISK_TYPE,
        errors::INVALID_REQUEST_ID, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::ORDER_NO_REAL_NAME_AUTHENTICATION, errors::INSUFFICIENT_AVAILABLE_QUOTA,
        errors::COMMODITY_SERVICE_CALLING_EXCEPTION, errors::REGION_DISSOLVED_EOM,
        errors::COMMODITY_INVALID_COMPONENT, errors::REGION_END_TIME_DISSOLVED_INDIA,
        errors::REGION_END_TIME_DISSOLVED_AUSTRALIA, errors::PRICE_COMMODITY_SYS,
        errors::PAY_INSUFFICIENT_BALANCE, errors::ORDER_PERIOD_INVALID, errors::PAY_NO_CREDIT_CARD,
        errors::ORDER_INST_HAS_UNPAID_ORDER, errors::NO_AVAILABLE_PAYMENT_METHOD,
        errors::BASIC_INFO_UNCOMPLETED, errors::RISK_RISK_CONTROL_REJECTION,
        errors::API_NOT_SUPPORT, errors::CONTAIN_FORBIDDEN_LABEL_ERROR,
        errors::INVALID_DB_INSTANCE_ID_NOT_FOUND, errors::INVALID_PARAM, errors::KMS_API_ERROR,
        errors::SYSTEM_SALE_VALIDATE_FAILED, errors::ABS_INVALID_ACCOUNT_NOT_FOUND,
        errors::OPERATION_DENIED_PRIMARY_DB_INSTANCE_STATUS,
        errors::INVALID_READ_STORAGE_TYPE_PATTERN, errors::INCORRECT_CHARACTER_TYPE,
        errors::ORDER_STATUS_UN_PAID, errors::INVALID_REDUCE_DISK_SIZE,
        errors::CLOUD_SSD_NOT_SUPPORT, errors::INVALID_USER_OPERATOR_PERMISSION,
        errors::INVALID_VSWITCH_ID, errors::INCORRECT_DB_INSTANCE_CONN_TYPE_404,
        errors::INVALID_DB_INSTANCE_NOT_FOUND, errors::INVALID_CLUSTER_KMS,
        errors::CANNOT_DECREASE_ESSD_PERF_LEVEL_500, errors::INVALID_ESSD_STORAGE_SIZE_500,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct CreateReadOnlyDBInstance {
    /// Auto create proxy, for example `false`.
    pub auto_create_proxy: Option<bool>,
    /// Auto pay: default `true`, for example `false`.
    pub auto_pay: Option<bool>,
    /// Auto renew, for example `true`.
    pub auto_renew: Option<String>,
    /// Auto use coupon, for example `true`.
    pub auto_use_coupon: Option<bool>,
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
    /// DB instance class, for example `rds.mys2.small`.
    #[rpc(name = "DBInstanceClass")]
    pub db_instance_class: String,
    /// DB instance description, for example `Test read-only instance`.
    #[rpc(name = "DBInstanceDescription")]
    pub db_instance_description: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance storage, for example `20`.
    #[rpc(name = "DBInstanceStorage")]
    pub db_instance_storage: i32,
    /// DB instance storage type, for example `local_ssd`.
    #[rpc(name = "DBInstanceStorageType")]
    pub db_instance_storage_type: Option<String>,
    /// Dedicated host group id, for example `dhg-4n****`.
    pub dedicated_host_group_id: Option<String>,
    /// Deletion protection: default `false`, for example `true`.
    pub deletion_protection: Option<bool>,
    /// Engine version, for example `5.6`.
    pub engine_version: String,
    /// Gdn instance name, for example `None`.
    pub gdn_instance_name: Option<String>,
    /// Instance network type, for example `Classic`.
    pub instance_network_type: Option<String>,
    /// Instruction set arch, for example `None`.
    pub instruction_set_arch: Option<String>,
    /// Io acceleration enabled, for example `None`.
    pub io_acceleration_enabled: Option<String>,
    /// Is analytic read only ins.
    pub is_analytic_read_only_ins: Option<bool>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Pay type, for example `Postpaid`.
    pub pay_type: String,
    /// Period, for example `Month`.
    pub period: Option<String>,
    /// Port, for example `3306`.
    pub port: Option<String>,
    /// Private IP address, for example `172.16.XX.XX`.
    pub private_ip_address: Option<String>,
    /// Promotion code, for example `717446260784`.
    pub promotion_code: Option<String>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Target dedicated host id for master, for example `i-bp****`.
    pub target_dedicated_host_id_for_master: Option<String>,
    /// Tddl biz type, for example `None`.
    pub tddl_biz_type: Option<String>,
    /// Tddl region config, for example `None`.
    pub tddl_region_config: Option<String>,
    /// Used time, for example `1`.
    pub used_time: Option<String>,
    /// VPC id, for example `vpc-uf6f7l4fg90****`.
    #[rpc(name = "VPCId")]
    pub vpc_id: Option<String>,
    /// V switch id, for example `vsw-uf6adz52c2p****`.
    pub v_switch_id: Option<String>,
    /// Zone id, for example `cn-hangzhou-b`.
    pub zone_id: String,
}

/// Answer of [`CreateReadOnlyDBInstance`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct CreateReadOnlyDBInstanceResponse {
    /// Connection string, for example `rr-****.mysql.rds.aliyuncs.com`.
    pub connection_string: String,
    /// DB instance id, for example `rr-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Order id, for example `10078937****`.
    pub order_id: String,
    /// Port, for example `3306`.
    pub port: String,
    /// Id of the request.
    pub request_id: String,
}
