// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceNetInfo`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance net info.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceNetInfo)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::TIMEOUT_RETRY_LATER, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND_400,
        errors::ILLEGAL_PARAMETER, errors::READINS_NOT_FOUND,
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
        errors::BACKUP_POLICY_NOT_SUPPORT, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INCORRECT_MINOR_VERSION, errors::INVALID_CLUSTER_KMS, errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeDBInstanceNetInfo {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-uf6wjk5*****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance net rw split type, for example `Normal`.
    #[rpc(name = "DBInstanceNetRWSplitType")]
    pub db_instance_net_rw_split_type: Option<String>,
    /// Flag: default `1`.
    pub flag: Option<i32>,
    /// General group name, for example `rgc-2ze*****`.
    pub general_group_name: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`DescribeDBInstanceNetInfo`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceNetInfoResponse {
    /// DB instance net infos.
    #[rpc(name = "DBInstanceNetInfos", wrapper = "DBInstanceNetInfo")]
    pub db_instance_net_infos: Vec<DBInstanceNetInfo>,
    /// Instance network type, for example `VPC`.
    pub instance_network_type: String,
    /// Id of the request.
    pub request_id: String,
    /// Security IP mode, for example `safety`.
    #[rpc(name = "SecurityIPMode")]
    pub security_ip_mode: String,
}

/// DB instance net info.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceNetInfo {
    /// Babelfish port.
    pub babelfish_port: String,
    /// Connection string.
    pub connection_string: String,
    /// Connection string type.
    pub connection_string_type: String,
    /// DB instance weights.
    #[rpc(name = "DBInstanceWeights", wrapper = "DBInstanceWeight")]
    pub db_instance_weights: Vec<DBInstanceWeight>,
    /// Distribution type.
    pub distribution_type: String,
    /// Expired time.
    pub expired_time: String,
    /// IP address.
    #[rpc(name = "IPAddress")]
    pub ip_address: String,
    /// IP type.
    #[rpc(name = "IPType")]
    pub ip_type: String,
    /// Max delay time.
    pub max_delay_time: String,
    /// Pg bouncer port.
    #[rpc(name = "PGBouncerPort")]
    pub pg_bouncer_port: String,
    /// Port.
    pub port: String,
    /// Security IP groups.
    #[rpc(name = "SecurityIPGroups", wrapper = "securityIPGroup")]
    pub security_ip_groups: Vec<SecurityIPGroup>,
    /// Upgradeable.
    pub upgradeable: String,
    /// VPC id.
    #[rpc(name = "VPCId")]
    pub vpc_id: String,
    /// V switch id.
    pub v_switch_id: String,
}

/// DB instance weight.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceWeight {
    /// Availability.
    pub availability: String,
    /// DB instance id.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// DB instance type.
    #[rpc(name = "DBInstanceType")]
    pub db_instance_type: String,
    /// Role.
    pub role: String,
    /// Weight.
    pub weight: String,
}

/// Security IP group.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SecurityIPGroup {
    /// Security IP group name.
    #[rpc(name = "SecurityIPGroupName")]
    pub security_ip_group_name: String,
    /// Security IPs.
    #[rpc(name = "SecurityIPs")]
    pub security_ips: String,
}
