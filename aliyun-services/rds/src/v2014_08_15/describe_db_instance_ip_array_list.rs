// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceIPArrayList`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes DB instance IP array list.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceIPArrayList)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_ENDPOINT_TYPE_FORMAT, errors::INVALID_PARAMETER,
        errors::INVALID_PARAMETER_OWNER_ACCOUNT, errors::WHITELIST_NET_TYPE_FORMAT,
        errors::ABS_INVALID_ACCOUNT_NOT_FOUND, errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
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
        errors::INCORRECT_DB_INSTANCE_CHARACTER_TYPE, errors::ORDER_STATUS_UN_PAID,
        errors::INVALID_REDUCE_DISK_SIZE, errors::CLOUD_SSD_NOT_SUPPORT,
        errors::INVALID_USER_OPERATOR_PERMISSION, errors::INVALID_VSWITCH_ID,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_CLUSTER_KMS,
        errors::EXTERNAL_FAILURE,
    )
)]
pub struct DescribeDBInstanceIPArrayList {
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Whitelist network type, for example `VPC`.
    pub whitelist_network_type: Option<String>,
}

/// Answer of [`DescribeDBInstanceIPArrayList`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceIPArrayListResponse {
    /// Items.
    pub items: Option<Items>,
    /// Id of the request.
    pub request_id: String,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// DB instance IP array.
    #[rpc(name = "DBInstanceIPArray")]
    pub db_instance_ip_array: Vec<DBInstanceIP>,
}

/// DB instance IP.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DBInstanceIP {
    /// DB instance IP array attribute.
    #[rpc(name = "DBInstanceIPArrayAttribute")]
    pub db_instance_ip_array_attribute: String,
    /// DB instance IP array name.
    #[rpc(name = "DBInstanceIPArrayName")]
    pub db_instance_ip_array_name: String,
    /// Security IP list.
    #[rpc(name = "SecurityIPList")]
    pub security_ip_list: String,
    /// Security IP type.
    #[rpc(name = "SecurityIPType")]
    pub security_ip_type: String,
}
